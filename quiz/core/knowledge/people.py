"""Well-known people by field, age and part of the world, so that one may plausibly stand in another's place.

Families are parted by strokes; "+" marks a woman; "=" gives the short name where it is not the last word.
"""

from __future__ import annotations

PEOPLE = """
Isaac Newton|Galileo Galilei=Galileo|Johannes Kepler|Robert Hooke|Christiaan Huygens|Edmond Halley|
Gottfried Wilhelm Leibniz|Nicolaus Copernicus|Tycho Brahe|Blaise Pascal|Robert Boyle /
Albert Einstein|Niels Bohr|Max Planck|Werner Heisenberg|Erwin Schrödinger|Enrico Fermi|Ernest Rutherford|
Paul Dirac|Wolfgang Pauli|J. Robert Oppenheimer|Richard Feynman|+Marie Curie|+Lise Meitner|Max Born /
Stephen Hawking|Roger Penrose|Richard Feynman|John Wheeler|Murray Gell-Mann|Peter Higgs|Steven Weinberg|
Kip Thorne|Freeman Dyson|+Vera Rubin /
Michael Faraday|James Clerk Maxwell|Lord Kelvin=Kelvin|Heinrich Hertz|James Joule|Georg Ohm|Alessandro Volta|
André-Marie Ampère|Hans Christian Ørsted|Ludwig Boltzmann /
Antoine Lavoisier|Joseph Priestley|John Dalton|Humphry Davy|Henry Cavendish|Carl Wilhelm Scheele|Amedeo Avogadro|
Jöns Jacob Berzelius|Justus von Liebig=Liebig|Dmitri Mendeleev|Robert Bunsen /
Linus Pauling|Fritz Haber|Svante Arrhenius|Emil Fischer|Otto Hahn|+Dorothy Hodgkin|+Irène Joliot-Curie|
Walther Nernst|William Ramsay /
Charles Darwin|Alfred Russel Wallace|Thomas Henry Huxley|Jean-Baptiste Lamarck|Georges Cuvier|Carl Linnaeus|
Alexander von Humboldt=Humboldt|Ernst Haeckel|Gregor Mendel|Louis Agassiz|Asa Gray /
Louis Pasteur|Robert Koch|Edward Jenner|Joseph Lister|Alexander Fleming|Paul Ehrlich|Ignaz Semmelweis|
Rudolf Virchow|Jonas Salk|John Snow /
James Watson|Francis Crick|+Rosalind Franklin|Maurice Wilkins|Oswald Avery|Frederick Sanger|+Barbara McClintock|
Thomas Hunt Morgan|+Jennifer Doudna /
Charles Lyell|James Hutton|Alfred Wegener|William Smith|Roderick Murchison|Adam Sedgwick|Harry Hess|
Arthur Holmes|+Mary Anning /
Leonhard Euler|Carl Friedrich Gauss|Joseph-Louis Lagrange|Pierre-Simon Laplace|Daniel Bernoulli|
Augustin-Louis Cauchy|Bernhard Riemann|Pierre de Fermat=Fermat|René Descartes|+Sophie Germain|Évariste Galois /
David Hilbert|Henri Poincaré|Kurt Gödel|Alan Turing|John von Neumann|+Emmy Noether|G. H. Hardy|Srinivasa Ramanujan|
Georg Cantor|Andrey Kolmogorov|Alonzo Church|Claude Shannon|Bertrand Russell /
Stephen Cook|Richard Karp|Donald Knuth|Edsger Dijkstra|Michael Rabin|Robert Tarjan|John McCarthy|Marvin Minsky /
Tim Berners-Lee|Vint Cerf|Bob Kahn|Paul Baran|Donald Davies|Leonard Kleinrock|Linus Torvalds|Dennis Ritchie|
Ken Thompson|+Grace Hopper /
Euclid|Archimedes|Pythagoras|Eratosthenes|Ptolemy|Hipparchus|Aristarchus|Apollonius|Thales /
Hippocrates|Galen|Avicenna|Herophilus|Asclepius /
Socrates|Plato|Aristotle|Epicurus|Democritus|Heraclitus|Parmenides|Diogenes|Zeno /
Sophocles|Euripides|Aeschylus|Aristophanes|Homer|Hesiod|Pindar|+Sappho /
Herodotus|Thucydides|Xenophon|Plutarch|Polybius|Tacitus|Livy|Suetonius|Josephus /
Virgil|Horace|Ovid|Cicero|Seneca|Catullus|Juvenal|Lucretius|Pliny the Elder=Pliny /
René Descartes|Baruch Spinoza|Gottfried Wilhelm Leibniz|John Locke|David Hume|George Berkeley|Thomas Hobbes|
Immanuel Kant|Francis Bacon|Blaise Pascal /
Voltaire|Montesquieu|Denis Diderot|Jean-Jacques Rousseau|Edmund Burke|Thomas Paine|John Locke|+Mary Wollstonecraft /
Georg Wilhelm Friedrich Hegel|Arthur Schopenhauer|Friedrich Nietzsche|Søren Kierkegaard|Karl Marx|John Stuart Mill|
Jeremy Bentham|Auguste Comte|Friedrich Engels /
Ludwig Wittgenstein|Bertrand Russell|Martin Heidegger|Jean-Paul Sartre|+Simone de Beauvoir=Beauvoir|Karl Popper|
+Hannah Arendt|Michel Foucault|Jacques Derrida|John Rawls|Ronald Dworkin|H. L. A. Hart|Robert Nozick /
Thomas Aquinas|Augustine of Hippo=Augustine|Anselm of Canterbury=Anselm|Peter Abelard|William of Ockham=Ockham|
Roger Bacon|Duns Scotus|Albertus Magnus|Averroes|Avicenna|Maimonides /
Confucius|Laozi|Mencius|Sun Tzu|Zhuangzi|Han Feizi /
Henry David Thoreau|Ralph Waldo Emerson|Walt Whitman|Nathaniel Hawthorne|Herman Melville|Edgar Allan Poe|
+Margaret Fuller|+Emily Dickinson|Mark Twain|+Louisa May Alcott /
Mahatma Gandhi|Jawaharlal Nehru|Muhammad Ali Jinnah|Subhas Chandra Bose|B. R. Ambedkar|Vallabhbhai Patel|
Rabindranath Tagore|+Sarojini Naidu /
Martin Luther King|Malcolm X|Jesse Jackson|John Lewis|Thurgood Marshall|W. E. B. Du Bois=Du Bois|
Booker T. Washington|Frederick Douglass|Medgar Evers|Stokely Carmichael /
+Rosa Parks|+Harriet Tubman|+Sojourner Truth|+Susan B. Anthony|+Elizabeth Cady Stanton|+Ida B. Wells|
+Emmeline Pankhurst|+Eleanor Roosevelt|+Jane Addams /
Émile Durkheim|Max Weber|Karl Marx|Georg Simmel|Herbert Spencer|Talcott Parsons|Robert Merton|Erving Goffman|
C. Wright Mills|Auguste Comte|+Harriet Martineau|Pierre Bourdieu /
Bronisław Malinowski|Franz Boas|Claude Lévi-Strauss|Clifford Geertz|+Margaret Mead|+Ruth Benedict|
A. R. Radcliffe-Brown|Marcel Mauss|+Mary Douglas|Edward Tylor /
Sigmund Freud|Carl Jung|Alfred Adler|Ivan Pavlov|B. F. Skinner|Jean Piaget|William James|Wilhelm Wundt|
John B. Watson|Abraham Maslow|Erik Erikson|Carl Rogers|Lev Vygotsky /
Noam Chomsky|Ferdinand de Saussure=Saussure|Edward Sapir|Leonard Bloomfield|Roman Jakobson|Benjamin Lee Whorf|
William Labov|Zellig Harris /
Adam Smith|David Ricardo|Thomas Malthus|John Stuart Mill|Karl Marx|Alfred Marshall|Jean-Baptiste Say|Henry George /
John Maynard Keynes|Friedrich Hayek|Milton Friedman|Joseph Schumpeter|Paul Samuelson|Ludwig von Mises=Mises|
John Kenneth Galbraith|Irving Fisher|Amartya Sen|Paul Krugman|Joseph Stiglitz|Thomas Piketty|Simon Kuznets /
Johann Sebastian Bach|George Frideric Handel|Antonio Vivaldi|Georg Philipp Telemann|Henry Purcell|
Domenico Scarlatti|Claudio Monteverdi|Jean-Philippe Rameau /
Wolfgang Amadeus Mozart|Joseph Haydn|Ludwig van Beethoven|Christoph Willibald Gluck|Luigi Boccherini|
Antonio Salieri|Muzio Clementi /
Franz Schubert|Robert Schumann|Felix Mendelssohn|Frédéric Chopin|Franz Liszt|Johannes Brahms|Hector Berlioz|
Richard Wagner|Giuseppe Verdi|Anton Bruckner|Edvard Grieg|+Clara Schumann /
Pyotr Ilyich Tchaikovsky|Antonín Dvořák|Modest Mussorgsky|Nikolai Rimsky-Korsakov|Alexander Borodin|
Bedřich Smetana|Camille Saint-Saëns|Edvard Grieg|Jean Sibelius|Leoš Janáček /
Claude Debussy|Maurice Ravel|Igor Stravinsky|Arnold Schoenberg|Béla Bartók|Sergei Prokofiev|Dmitri Shostakovich|
Sergei Rachmaninoff|Gustav Mahler|Richard Strauss|Edward Elgar|Benjamin Britten|Aaron Copland /
Leonardo da Vinci=Leonardo|Michelangelo|Raphael|Titian|Donatello|Sandro Botticelli|Giotto|Caravaggio|Tintoretto /
Rembrandt|Johannes Vermeer|Peter Paul Rubens|Frans Hals|Anthony van Dyck=Van Dyck|Diego Velázquez|
Albrecht Dürer|Hans Holbein|Pieter Bruegel /
Claude Monet|Édouard Manet|Edgar Degas|Pierre-Auguste Renoir|Camille Pissarro|Paul Cézanne|Vincent van Gogh=Van Gogh|
Paul Gauguin|Georges Seurat|+Berthe Morisot|+Mary Cassatt /
Pablo Picasso|Henri Matisse|Salvador Dalí|Joan Miró|Marc Chagall|Wassily Kandinsky|Paul Klee|Piet Mondrian|
Georges Braque|+Frida Kahlo|Marcel Duchamp|René Magritte /
Andy Warhol|Jackson Pollock|Roy Lichtenstein|Mark Rothko|Jasper Johns|Robert Rauschenberg|Willem de Kooning=De Kooning|
David Hockney|+Georgia O'Keeffe /
J. M. W. Turner|John Constable|Thomas Gainsborough|Joshua Reynolds|William Hogarth|William Blake|
Dante Gabriel Rossetti|John Everett Millais /
Christopher Wren|Inigo Jones|Andrea Palladio|Filippo Brunelleschi|Gian Lorenzo Bernini|Francesco Borromini /
Frank Lloyd Wright|Le Corbusier|Walter Gropius|Ludwig Mies van der Rohe|Louis Sullivan|Antoni Gaudí|Louis Kahn|
Oscar Niemeyer|Alvar Aalto|Gottfried Semper|Aston Webb /
+Zaha Hadid|Norman Foster|Frank Gehry|Renzo Piano|Richard Rogers|Rem Koolhaas|Santiago Calatrava|I. M. Pei|
Jean Nouvel|Daniel Libeskind|Tadao Ando|+Kazuyo Sejima /
William Shakespeare|Christopher Marlowe|Ben Jonson|John Milton|John Donne|Edmund Spenser|Geoffrey Chaucer|
John Dryden|Alexander Pope /
Charles Dickens|William Makepeace Thackeray|Anthony Trollope|Thomas Hardy|+Jane Austen|+George Eliot|
+Charlotte Brontë|+Emily Brontë|Robert Louis Stevenson|Walter Scott|+Mary Shelley|+Elizabeth Gaskell /
William Wordsworth|Samuel Taylor Coleridge|Lord Byron=Byron|Percy Bysshe Shelley|Percy Shelley|John Keats|
William Blake|Alfred Tennyson|Robert Browning|Robert Burns /
Oscar Wilde|George Bernard Shaw|H. G. Wells|Rudyard Kipling|Arthur Conan Doyle|Joseph Conrad|Henry James|
Bram Stoker|Lewis Carroll|J. M. Barrie|G. K. Chesterton /
James Joyce|+Virginia Woolf|T. S. Eliot|D. H. Lawrence|George Orwell|Aldous Huxley|Evelyn Waugh|Graham Greene|
W. B. Yeats|Ezra Pound|E. M. Forster|Samuel Beckett /
Ernest Hemingway|F. Scott Fitzgerald|William Faulkner|John Steinbeck|Jack London|+Harper Lee|J. D. Salinger|
Sinclair Lewis|Upton Sinclair|+Toni Morrison|Kurt Vonnegut /
J. R. R. Tolkien|C. S. Lewis|+J. K. Rowling|Philip Pullman|Roald Dahl|+Ursula K. Le Guin=Le Guin|George R. R. Martin|
Terry Pratchett|Neil Gaiman /
Isaac Asimov|Arthur C. Clarke|Ray Bradbury|Philip K. Dick|Robert Heinlein|Stephen King|Frank Herbert|
+Margaret Atwood|William Gibson /
+Agatha Christie|Arthur Conan Doyle|+Dorothy L. Sayers|Raymond Chandler|Georges Simenon|Dashiell Hammett|
+P. D. James|Ian Fleming|John le Carré=Le Carré /
Leo Tolstoy|Fyodor Dostoevsky|Anton Chekhov|Ivan Turgenev|Nikolai Gogol|Alexander Pushkin|Maxim Gorky|
Mikhail Lermontov|Boris Pasternak|Mikhail Bulgakov /
Victor Hugo|Honoré de Balzac=Balzac|Gustave Flaubert|Émile Zola|Alexandre Dumas|Jules Verne|Charles Baudelaire|
Guy de Maupassant=Maupassant|Stendhal|+George Sand|Marcel Proust /
Johann Wolfgang von Goethe=Goethe|Friedrich Schiller|Heinrich Heine|Thomas Mann|Hermann Hesse|Bertolt Brecht|
Franz Kafka|Rainer Maria Rilke|Günter Grass /
Gabriel García Márquez=García Márquez|Jorge Luis Borges|Pablo Neruda|Mario Vargas Llosa=Vargas Llosa|Octavio Paz|
+Isabel Allende|Julio Cortázar|Carlos Fuentes /
Chinua Achebe|Wole Soyinka|+Nadine Gordimer|J. M. Coetzee|+Chimamanda Ngozi Adichie|Salman Rushdie|V. S. Naipaul|
Arundhati Roy|Naguib Mahfouz /
George Washington|Thomas Jefferson|John Adams|James Madison|Alexander Hamilton|Benjamin Franklin|James Monroe|
John Jay|Samuel Adams|Patrick Henry|John Hancock /
Andrew Jackson|John Quincy Adams|James K. Polk|Martin Van Buren=Van Buren|William Henry Harrison|Zachary Taylor|
Millard Fillmore|Franklin Pierce|James Buchanan|John Tyler /
Abraham Lincoln|Andrew Johnson|Ulysses S. Grant|Rutherford B. Hayes|James Garfield|Chester A. Arthur|
Grover Cleveland|Benjamin Harrison|William McKinley /
Theodore Roosevelt|William Howard Taft|Woodrow Wilson|Warren G. Harding|Calvin Coolidge|Herbert Hoover|
Franklin D. Roosevelt|Franklin Roosevelt|Harry S. Truman|Harry Truman|Dwight D. Eisenhower|Dwight Eisenhower /
John F. Kennedy|Lyndon B. Johnson|Lyndon Johnson|Richard Nixon|Gerald Ford|Jimmy Carter|Ronald Reagan|
George H. W. Bush|Hubert Humphrey|Barry Goldwater /
Bill Clinton|George W. Bush|George Bush|Barack Obama|Donald Trump|Joe Biden|Jimmy Carter|Ronald Reagan|Al Gore /
+Hillary Clinton|+Kamala Harris|+Sarah Palin|+Elizabeth Warren|+Nancy Pelosi|+Condoleezza Rice|
+Madeleine Albright|+Nikki Haley /
Mitt Romney|John McCain|John Kerry|Bernie Sanders|Ted Cruz|Marco Rubio|Paul Ryan|Mike Pence|Rick Santorum|Ron Paul|
Mitch McConnell|Chuck Schumer|Newt Gingrich /
Jefferson Davis|Robert E. Lee|Stonewall Jackson|James Longstreet|J. E. B. Stuart|P. G. T. Beauregard /
William Tecumseh Sherman|Ulysses S. Grant|George McClellan|Philip Sheridan|George Meade|Joseph Hooker|
Ambrose Burnside|Winfield Scott /
Winston Churchill|Neville Chamberlain|Clement Attlee|Stanley Baldwin|David Lloyd George=Lloyd George|
Ramsay MacDonald|H. H. Asquith|Anthony Eden|Harold Macmillan /
William Gladstone|Benjamin Disraeli|Robert Peel|Lord Palmerston=Palmerston|Lord Melbourne|William Pitt|
Lord Salisbury|Lord North /
Tony Blair|Gordon Brown|David Cameron|+Theresa May|Boris Johnson|John Major|+Margaret Thatcher|Ed Miliband|Nick Clegg|
Jeremy Corbyn|Keir Starmer|Rishi Sunak|+Liz Truss|Nigel Farage /
Harold Wilson|Edward Heath|James Callaghan|+Margaret Thatcher|Harold Macmillan|Alec Douglas-Home|Neil Kinnock /
Alex Salmond|+Nicola Sturgeon|Donald Dewar|Jack McConnell|Henry McLeish|John Swinney /
Adolf Hitler|Benito Mussolini|Francisco Franco|Joseph Stalin|Hideki Tojo|António Salazar|Philippe Pétain /
Heinrich Himmler|Hermann Göring|Joseph Goebbels|Rudolf Hess|Adolf Eichmann|Albert Speer|Reinhard Heydrich /
Vladimir Lenin|Leon Trotsky|Joseph Stalin|Grigory Zinoviev|Nikolai Bukharin|Alexander Kerensky|Lev Kamenev|
+Rosa Luxemburg /
Nikita Khrushchev|Leonid Brezhnev|Mikhail Gorbachev|Yuri Andropov|Boris Yeltsin|Vladimir Putin|Dmitry Medvedev /
Mao Zedong|Zhou Enlai|Deng Xiaoping|Chiang Kai-shek|Sun Yat-sen|Jiang Zemin|Hu Jintao|Xi Jinping /
Charles de Gaulle=De Gaulle|Georges Pompidou|François Mitterrand|Jacques Chirac|Nicolas Sarkozy|François Hollande|
Emmanuel Macron|Valéry Giscard d'Estaing /
Konrad Adenauer|Willy Brandt|Helmut Schmidt|Helmut Kohl|Gerhard Schröder|+Angela Merkel|Olaf Scholz|Ludwig Erhard /
Silvio Berlusconi|Romano Prodi|Matteo Renzi|Mario Monti|Mario Draghi|Giuseppe Conte|Aldo Moro /
Stephen Harper|Justin Trudeau|Pierre Trudeau|Jean Chrétien|Paul Martin|Brian Mulroney|Lester Pearson|Joe Clark /
Kevin Rudd|+Julia Gillard|Tony Abbott|Malcolm Turnbull|Scott Morrison|John Howard|Bob Hawke|Paul Keating /
Saddam Hussein|Muammar Gaddafi|Bashar al-Assad=Assad|Hosni Mubarak|Gamal Abdel Nasser=Nasser|Anwar Sadat|
Yasser Arafat|Ruhollah Khomeini|Mahmoud Ahmadinejad /
David Ben-Gurion|+Golda Meir|Yitzhak Rabin|Menachem Begin|Shimon Peres|Ariel Sharon|Benjamin Netanyahu|Ehud Barak /
Nelson Mandela|Desmond Tutu|Steve Biko|Oliver Tambo|Walter Sisulu|Thabo Mbeki|Jacob Zuma|F. W. de Klerk=De Klerk /
Jomo Kenyatta|Julius Nyerere|Kwame Nkrumah|Patrice Lumumba|Haile Selassie|Kenneth Kaunda|Milton Obote|Idi Amin|
Robert Mugabe|Daniel arap Moi=Moi /
Fidel Castro|Che Guevara|Hugo Chávez|Salvador Allende|Augusto Pinochet|Juan Perón|Evo Morales|Daniel Ortega /
Simón Bolívar|José de San Martín=San Martín|Bernardo O'Higgins|Francisco de Miranda|Antonio José de Sucre=Sucre|
Miguel Hidalgo|Agustín de Iturbide /
Antonio López de Santa Anna=Santa Anna|Benito Juárez|Porfirio Díaz|Pancho Villa|Emiliano Zapata|
Francisco Madero|Venustiano Carranza /
Sam Houston|Stephen F. Austin|Davy Crockett|Jim Bowie|William B. Travis|Daniel Boone|Kit Carson /
Kofi Annan|Ban Ki-moon|Boutros Boutros-Ghali|António Guterres|Javier Pérez de Cuéllar|Kurt Waldheim|U Thant|
Dag Hammarskjöld|Trygve Lie /
Napoleon Bonaparte=Napoleon|Duke of Wellington=Wellington|Horatio Nelson|Michel Ney|Gebhard von Blücher=Blücher|
Mikhail Kutuzov|Joachim Murat /
Maximilien Robespierre|Georges Danton|Jean-Paul Marat|Marquis de Lafayette=Lafayette|Honoré Mirabeau|
Louis de Saint-Just|Jacques Necker /
Erwin Rommel|Bernard Montgomery|George Patton|Dwight Eisenhower|Douglas MacArthur|Georgy Zhukov|Omar Bradley|
Chester Nimitz|Isoroku Yamamoto /
Julius Caesar|Pompey|Crassus|Mark Antony|Brutus|Cassius|Scipio Africanus|Hannibal|Sulla /
Augustus|Tiberius|Caligula|Claudius|Nero|Vespasian|Titus|Trajan|Hadrian|Marcus Aurelius|Antoninus Pius /
Constantine|Diocletian|Septimius Severus|Theodosius|Justinian|Julian|Aurelian|Valerian /
Alexander the Great|Philip II of Macedon|Darius III|Xerxes|Cyrus the Great|Pericles|Leonidas|Themistocles /
Genghis Khan|Kublai Khan|Tamerlane|Attila|Ögedei Khan|Batu Khan|Akbar|Suleiman the Magnificent|Saladin /
William the Conqueror|Harold Godwinson|Edward the Confessor|Harald Hardrada|Robert Guiscard|Bohemond|
Richard the Lionheart|Canute|Alfred the Great /
Henry II|Richard I|Edward I|Edward III|Henry V|Henry VI|Richard III|Henry VII|Henry VIII|Edward VI|Henry IV /
James I|Charles I|Charles II|James II|William III|George I|George II|George III|George IV|William IV /
Edward VII|George V|Edward VIII|George VI|Charles III /
+Elizabeth I|+Mary I|+Queen Anne|+Queen Victoria|+Elizabeth II|+Mary II|+Mary, Queen of Scots|+Lady Jane Grey /
+Anne Boleyn|+Jane Seymour|+Catherine of Aragon|+Anne of Cleves|+Catherine Howard|+Catherine Parr /
Louis XI|Louis XII|Louis XIII|Louis XIV|Louis XV|Louis XVI|Francis I|Henry III|Charles IX|Louis XVIII /
Peter the Great|Ivan the Terrible|Boris Godunov|Alexander I|Nicholas I|Alexander II|Alexander III|Nicholas II|
+Catherine the Great|Paul I /
Charlemagne|Otto I|Frederick Barbarossa|Charles V|Maximilian I|Ferdinand II|Frederick II|Rudolf II|Joseph II /
Otto von Bismarck=Bismarck|Klemens von Metternich=Metternich|Kaiser Wilhelm II|Camillo Cavour|Giuseppe Garibaldi|
Napoleon III|Giuseppe Mazzini /
Martin Luther|John Calvin|Huldrych Zwingli|John Knox|Philip Melanchthon|Jan Hus|John Wycliffe|William Tyndale|
Desiderius Erasmus|Ignatius of Loyola /
Pope John Paul II|Pope Benedict XVI|Pope Francis|Pope Paul VI|Pope John XXIII|Pope Pius XII /
Gregory VII|Urban II|Innocent III|Boniface VIII|Clement VII|Leo X|Julius II|Alexander VI|Gregory XIII /
Christopher Columbus|Ferdinand Magellan|Vasco da Gama|Amerigo Vespucci|John Cabot|Francis Drake|Walter Raleigh|
Henry Hudson|Jacques Cartier|Samuel de Champlain=Champlain|Bartolomeu Dias /
Hernán Cortés|Francisco Pizarro|Vasco Núñez de Balboa=Balboa|Juan Ponce de León|Hernando de Soto=De Soto|
Francisco de Orellana=Orellana|Pedro de Alvarado /
James Cook|Abel Tasman|William Dampier|George Vancouver|Matthew Flinders|Jean-François de La Pérouse|William Bligh|
Vitus Bering /
David Livingstone|Henry Morton Stanley|Richard Burton|John Speke|Mungo Park|Cecil Rhodes|Samuel Baker /
Roald Amundsen|Robert Falcon Scott|Ernest Shackleton|Fridtjof Nansen|Robert Peary|James Clark Ross|John Franklin /
Meriwether Lewis|William Clark|Zebulon Pike|John C. Frémont|Daniel Boone|Jedediah Smith /
Marco Polo|Ibn Battuta|Zheng He|John Mandeville|Niccolò Polo /
James Watt|George Stephenson|Richard Arkwright|Isambard Kingdom Brunel|Thomas Newcomen|Robert Fulton|Eli Whitney|
Richard Trevithick|Samuel Morse /
Thomas Edison|Nikola Tesla|Alexander Graham Bell|Guglielmo Marconi|George Westinghouse|Wilbur Wright|Orville Wright|
Karl Benz|Rudolf Diesel|Werner von Siemens /
Andrew Carnegie|John D. Rockefeller|J. P. Morgan|Cornelius Vanderbilt|Henry Ford|Andrew Mellon|Jay Gould|
Henry Clay Frick /
Bill Gates|Steve Jobs|Mark Zuckerberg|Jeff Bezos|Elon Musk|Larry Page|Sergey Brin|Jack Dorsey|Tim Cook|
Larry Ellison|Satya Nadella /
Neil Armstrong|Buzz Aldrin|Michael Collins|Yuri Gagarin|John Glenn|Alan Shepard|+Valentina Tereshkova|+Sally Ride|
Alexei Leonov /
Alfred Hitchcock|Stanley Kubrick|Orson Welles|Steven Spielberg|Martin Scorsese|Francis Ford Coppola|George Lucas|
James Cameron|Ridley Scott|Quentin Tarantino|Woody Allen|Peter Jackson /
François Truffaut|Jean-Luc Godard|Louis Malle|Luis Buñuel|Federico Fellini|Michelangelo Antonioni|Ingmar Bergman|
Roman Polanski|Andrzej Wajda|Krzysztof Kieślowski|Jean Renoir /
Humphrey Bogart|Cary Grant|James Stewart|Clark Gable|Charlie Chaplin|John Wayne|Gary Cooper|Fred Astaire|
Laurence Olivier|Orson Welles /
+Marilyn Monroe|+Audrey Hepburn|+Grace Kelly|+Ingrid Bergman|+Greta Garbo|+Bette Davis|+Elizabeth Taylor|
+Katharine Hepburn|+Judy Garland|+Sophia Loren|+Brigitte Bardot /
Tom Hanks|Brad Pitt|George Clooney|Leonardo DiCaprio|Tom Cruise|Johnny Depp|Robert De Niro=De Niro|Al Pacino|
Harrison Ford|Matt Damon|Colin Firth|Robert Downey|Hugh Grant /
+Meryl Streep|+Nicole Kidman|+Julia Roberts|+Angelina Jolie|+Kate Winslet|+Cate Blanchett|+Emma Watson|
+Scarlett Johansson|+Jennifer Lawrence|+Sandra Bullock|+Keira Knightley|+Natalie Portman /
Elvis Presley|Frank Sinatra|Bob Dylan|Johnny Cash|Chuck Berry|Ray Charles|Michael Jackson|David Bowie|
Bruce Springsteen|Elton John|Stevie Wonder /
+Madonna|+Beyoncé|+Rihanna|+Adele|+Taylor Swift|+Lady Gaga|+Katy Perry|+Britney Spears|+Whitney Houston|
+Mariah Carey|+Miley Cyrus|+Ariana Grande /
John Lennon|Paul McCartney|George Harrison|Ringo Starr|Mick Jagger|Keith Richards|Eric Clapton|Jimi Hendrix /
Kanye West|Jay-Z|Eminem|Drake|Snoop Dogg|Kendrick Lamar|Tupac Shakur|Justin Bieber|Justin Timberlake|Pharrell Williams /
Louis Armstrong|Duke Ellington|Miles Davis|Charlie Parker|John Coltrane|Dizzy Gillespie|Count Basie|
+Ella Fitzgerald|+Billie Holiday|Benny Goodman /
Pelé|Diego Maradona|Lionel Messi|Cristiano Ronaldo|Johan Cruyff|Franz Beckenbauer|Zinedine Zidane|Neymar|
David Beckham|Wayne Rooney|Ronaldinho|Thierry Henry /
José Mourinho|Pep Guardiola|Alex Ferguson|Arsène Wenger|Jürgen Klopp|Carlo Ancelotti|Louis van Gaal=Van Gaal|
Rafael Benítez /
Roger Federer|Rafael Nadal|Novak Djokovic|Andy Murray|Pete Sampras|Andre Agassi|Björn Borg|John McEnroe /
+Serena Williams|+Maria Sharapova|+Steffi Graf|+Martina Navratilova|+Venus Williams|+Monica Seles|+Billie Jean King /
Michael Jordan|LeBron James|Kobe Bryant|Magic Johnson|Larry Bird|Shaquille O'Neal|Stephen Curry|Wilt Chamberlain /
Babe Ruth|Lou Gehrig|Joe DiMaggio|Jackie Robinson|Ted Williams|Willie Mays|Hank Aaron|Mickey Mantle|Ty Cobb /
Tom Brady|Peyton Manning|Joe Montana|Brett Favre|Aaron Rodgers|Drew Brees|Dan Marino|John Elway /
Usain Bolt|Carl Lewis|Jesse Owens|Michael Phelps|Mo Farah|Mark Spitz|Ian Thorpe|Michael Johnson /
Muhammad Ali|Mike Tyson|Joe Frazier|George Foreman|Sugar Ray Leonard|Joe Louis|Rocky Marciano|Floyd Mayweather /
Michael Schumacher|Ayrton Senna|Lewis Hamilton|Sebastian Vettel|Alain Prost|Niki Lauda|Fernando Alonso /
Zeus|Poseidon|Hades|Apollo|Ares|Hermes|Hephaestus|Dionysus / +Hera|+Athena|+Artemis|+Aphrodite|+Demeter|+Persephone /
Odin|Thor|Loki|Baldr|Tyr|Heimdall / Osiris|Horus|Anubis|Ra|Seth|Thoth|Ptah /
Brahma|Vishnu|Shiva|Krishna|Rama|Ganesha|Hanuman / Achilles|Odysseus|Hector|Agamemnon|Ajax|Paris|Menelaus|Priam /
Heracles|Theseus|Perseus|Jason|Orpheus|Oedipus|Icarus / Abraham|Isaac|Jacob|Moses|Noah|King David|King Solomon|Joseph /
Matthew|Mark|Luke / Isaiah|Jeremiah|Ezekiel|Amos|Hosea|Elijah|Elisha
"""
