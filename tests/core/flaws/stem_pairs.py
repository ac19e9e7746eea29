"""For each rule about stems, statements and gaps, questions that break it, each beside one that keeps it."""

from __future__ import annotations

from dataclasses import replace

from tests.core.flaws.wording import CHOICE, FACT, GAPPED, TRUTH, WHEN, Pair, asked, choice, false, gapped

STEMS = [
    Pair("rule 13", asked("Ruth Calloway opened a harbour, but in which town?"), asked(CHOICE.stem)),
    Pair("rule 13", asked("Which town?"), asked(CHOICE.stem)),
    Pair("rule 13", asked("In which town did Ruth Calloway open a harbour"), asked(CHOICE.stem)),
    Pair("rule 13", asked("When Ruth Calloway the harbour of Montrose?", "1872"), asked(WHEN, "1872")),
    Pair(
        "rule 13",
        asked("Who opened the harbour, and when did it cost less?"),
        asked("Who opened the harbour of Montrose?"),
    ),
    Pair(
        "rule 13",
        asked(f"In which town did Ruth Calloway open a harbour {'of the old kind ' * 6}in 1872?"),
        asked("According to Agnes Tull, in which town did Ruth Calloway open a harbour?"),
    ),
    Pair("rule 14", asked("In which town did Ruth Calloway open a harbour last year?"), asked(CHOICE.stem)),
    Pair("rule 14", asked("In which town did Ruth Calloway arrive on Tuesday?"), asked(CHOICE.stem)),
    Pair(
        "rule 14",
        asked("In which town did she open the first harbour?"),
        asked("In which town did Calloway open her harbour?"),
    ),
    Pair(
        "rule 14",
        asked("Who praised this harbour of Montrose?", "Barlow"),
        asked("Who praised the harbour of Montrose?", "Barlow"),
    ),
    Pair(
        "rule 14",
        replace(TRUTH, stem="He sold the ships of the harbour to Sweden."),
        replace(TRUTH, stem="In his youth, Barlow sold the ships of the harbour to Sweden."),
    ),
    Pair(
        "rule 14",
        replace(TRUTH, stem="Our harbour at Montrose was opened in 1872."),
        replace(TRUTH, stem="Barlow said “our harbour at Montrose” was opened in 1872."),
    ),
    Pair(
        "rule 14",
        replace(TRUTH, stem="It was opened by Ruth Calloway in 1872."),
        replace(TRUTH, stem="It was Ruth Calloway who opened the harbour in 1872."),
    ),
    Pair(
        "rule 15",
        asked("According to the passage, in which town did she work?"),
        asked("According to Agnes Tull, who worked there?"),
    ),
    Pair("rule 15", asked("Which town does the article say the harbour is in?"), asked(CHOICE.stem)),
    Pair("rule 15", gapped("As stated, Ruth Calloway opened the harbour of _____ in 1872."), GAPPED),
    Pair(
        "rule 16",
        asked("Who opened the harbour of Montrose in May?", "1872"),
        asked("Who opened the harbour of Montrose in May?", "Ruth Calloway"),
    ),
    Pair("rule 16", asked(WHEN, "Montrose"), asked(WHEN, "1872")),
    Pair(
        "rule 16",
        asked("How many ships did Port Ellery sell?", "Sweden"),
        asked("How many ships did Port Ellery sell?", "nine"),
    ),
    Pair(
        "rule 16",
        choice("Sweden", "Norway", "1872", stem="Which country bought the nine ships?"),
        choice("Sweden", "Norway", "Spain", stem="Which country bought the nine ships?"),
    ),
    Pair(
        "rule 16",
        asked("Why was the harbour of Montrose closed?", "1872"),
        asked("Why was the harbour of Montrose closed?", "to save money"),
    ),
    Pair("rule 17", asked("In which town did Ruth Calloway not open a harbour?"), asked(CHOICE.stem)),
    Pair("rule 17", asked("In which town didn’t Ruth Calloway open a harbour?"), asked(CHOICE.stem)),
    Pair("rule 18", asked("In which town did did Ruth Calloway open a harbour?"), asked(CHOICE.stem)),
    Pair("rule 18", asked("In which town did Ruth Calloway open a “harbour?"), asked(CHOICE.stem)),
    Pair("rule 18", asked("In which town did Ruth Calloway (an engineer open a harbour?"), asked(CHOICE.stem)),
    Pair("rule 18", asked("in which town did Ruth Calloway open a harbour?"), asked(CHOICE.stem)),
    Pair(
        "rule 18",
        asked("In which year was the harbour of montrose opened?", "1872"),
        asked("In which year was the harbour of Montrose opened?", "1872"),
    ),
    Pair("rule 18", asked("In which year did Ruth Calloway opened the harbour?", "1872"), asked(WHEN, "1872")),
    Pair(
        "rule 18",
        asked("In which year was the harbour opened in?", "1872"),
        asked("In which year was the harbour opened?", "1872"),
    ),
    Pair(
        "rule 18", asked("In which town was a inn opened in 1872?"), asked("In which town was an inn opened in 1872?")
    ),
    Pair(
        "rule 18",
        asked("In which town was a(n) inn opened?"),
        gapped("Ruth Calloway opened a(n) _____ at Montrose in May 1872."),
    ),
    Pair(
        "rule 18",
        asked("In which town did Ruth Calloway arrive in april?"),
        asked("In which town did Ruth Calloway arrive in April?"),
    ),
    Pair("rule 18", asked("In which town did Ruth Cal- loway open a harbour?"), asked(CHOICE.stem)),
    Pair(
        "rule 18",
        asked("In which town did Calloway &amp; Tull open a harbour?"),
        asked("In which town did Calloway & Tull open a harbour?"),
    ),
    Pair("rule 18", asked("In which town did <b>Ruth Calloway</b> open a harbour?"), asked(CHOICE.stem)),
    Pair("rule 18", gapped("Ruth Calloway won 26 of the games, hitting.203 at _____ in 1872."), GAPPED),
]

STATEMENTS = [
    Pair(
        "true or false: one proposition",
        replace(TRUTH, stem="The harbour is in Montrose, and it was opened by Ruth Calloway."),
        TRUTH,
    ),
    Pair(
        "true or false: one proposition",
        replace(TRUTH, stem="Ruth Calloway opened the harbour; John Barlow closed it."),
        replace(TRUTH, stem="Ruth Calloway, John Barlow, and Agnes Tull were from Dundee."),
    ),
    Pair(
        "true or false: no not added",
        false("Ruth Calloway did not open the harbour of Montrose in the summer of 1872."),
        false("Ruth Calloway opened the harbour of Dunbar in the summer of 1872."),
    ),
    Pair(
        "true or false: one value changed",
        false("John Barlow opened the harbour of Montrose in the summer of 1921."),
        false("John Barlow opened the harbour of Montrose in the summer of 1872."),
    ),
    Pair("true or false: one value changed", false(FACT.statement), TRUTH),
    Pair(
        "true or false: as long as the true one",
        false("Ruth Calloway opened the harbour of the royal borough of Dunbar in the summer of 1872."),
        false("Ruth Calloway opened the harbour of Arbroath in the summer of 1872."),
    ),
]

GAPS = [
    Pair("gap: one gap, not first", gapped("_____ is the town where Ruth Calloway opened her harbour."), GAPPED),
    Pair("gap: one gap, not first", gapped("Ruth Calloway opened the _____ of _____ in the summer of 1872."), GAPPED),
    Pair(
        "gap: one gap, not first",
        gapped("Ruth Calloway opened the harbour of ____________ in the summer of 1872."),
        GAPPED,
    ),
    Pair("gap: what is left out tells something", replace(GAPPED, answer=("of the",)), GAPPED),
    Pair(
        "gap: what is left out tells something",
        replace(GAPPED, answer=("the old town of Montrose in the north",)),
        GAPPED,
    ),
    Pair("gap: eight words remain", gapped("Ruth Calloway worked in the town of _____."), GAPPED),
    Pair(
        "gap: a(n) before it",
        gapped("Ruth Calloway opened an _____ in the harbour of Montrose.", "inn"),
        gapped("Ruth Calloway opened a(n) _____ in the harbour of Montrose.", "inn"),
    ),
]
