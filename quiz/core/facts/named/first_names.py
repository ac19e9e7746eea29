"""Common first names by gender: names that both men and women bear are left out."""

from __future__ import annotations

from quiz.core.word_sets import word_set

_MALE_NAMES = word_set("""
    aaron abdul abraham adam adolf ahmed alan albert alberto alejandro alessandro alexander alexandre alexei alfred
    ali allan allen amir anders andreas andrei andrew andy anthony antoine anton antonio antonín aristide arnold
    arthur august augustus barack ben benjamin bernard bernhard bertrand bill bob boris brad brandon brendan brian
    bruce bruno bryan caesar carl carlos charles chris christian christopher claude claudius clement colin craig
    curtis dan daniel darren dave david dean denis dennis derek desmond diego dmitri dominic donald douglas duncan
    dwight edgar edmund eduard edward edwin elias elijah emil émile emmanuel enrico eric erik ernest ernst erwin
    ethan eugene evan felix ferdinand fernando francesco francis francisco françois frank franklin franz fred
    frederick frederic friedrich fritz gabriel galileo gareth gary gavin geoffrey georg george georges gerald gerard
    gilbert giovanni giuseppe glenn gordon graham greg gregory guillaume gustav guy hans harold harry harvey hassan
    heinrich helmut henri henrik henry herbert herman hermann hideki howard hugh hugo hussein ian ibrahim ignacio
    igor isaac ismail ivan jack jacob jacques jake jakob james jan jason javier jeff jeffrey jeremy jerome jerry jesus
    jim joachim joe joel johan johann johannes john johnny jon jonathan jorge josé josef joseph joshua juan jules
    julian julius jürgen karl keith kenneth kevin khalid klaus konrad konstantin kurt kyle lars larry laurence
    lawrence leo leon leonard leonardo leonhard leopold lewis liam lorenzo louis lucas ludwig luigi luis luke mahmoud
    manuel marc marcel marco marcus mario mark marshall martin marvin matt matteo matthew maurice max maximilian michael
    michel miguel mike mikhail milton mohamed mohammad mohammed moses muhammad mustafa nathan nathaniel neil nelson
    nicholas nicolas nicolaus niels nigel nikita nikola nikolai noah norman oliver omar oscar oskar otto owen pablo
    patrick paul pavel pedro percy peter phil philip philippe pierre pieter plato rafael ralph ramon randy raphael
    raymond rené ricardo richard rob robert roberto rodney roger roland ronald ross roy rudolf rudolph rupert russell
    ryan salvador sam samuel scott sean sebastian sergei seth shane simon spencer stanley stefan stephen steve steven
    stuart sven ted theodor theodore thomas tim timothy toby todd tom tony trevor vernon victor vincent vladimir
    vittorio walter warren wayne werner wilhelm will willem william winston wolfgang xavier yuri yusuf zachary zhao
""")
_FEMALE_NAMES = word_set("""
    abigail ada adele adriana agatha agnes aisha alexandra alice alicia alison althea amanda amelia amy ana anastasia
    angela anita ann anna anne annette annie antonia april astrid audrey barbara beatrice becky bella bernadette bertha
    beth betty beverly bonnie brenda bridget brigitte camilla carla carmen carol carolina caroline carolyn catherine
    cecilia celia charlotte cheryl chloe christina christine cindy claire clara claudia colleen constance cornelia
    cynthia daisy danielle daphne dawn deborah denise diana diane dolores dora doris dorothea dorothy edith eileen
    elaine eleanor elena elisabeth eliza elizabeth ella ellen elsa emilia emily emma erica erika erin esther ethel eva
    eve evelyn fatima fiona flora florence frances freda gabriela gabrielle georgia geraldine gertrude gillian gina
    gladys gloria grace greta gwen hannah harriet hazel heather heidi helen helena helene henrietta hilary hilda
    hillary ida ingrid irene iris irina isabel isabella isabelle isadora ivy jacqueline jane janet janice jeanne
    jennifer
    jenna jenny jessica jill joan joanna josephine joyce juanita judith judy julia juliana julie juliet june karen
    katarina kate katherine kathleen kathryn katie katya kristen kristina laura lauren leah lena lily linda lisa
    liz lois lorraine louisa louise lucia lucille lucy lydia lynn mabel madeleine margaret margarita maria mariam
    marian marianne marie marilyn marina marjorie martha mary matilda maud maureen megan melanie melissa mercedes
    meredith michelle mildred miranda miriam molly monica myra nadia nancy naomi natalia natalie natasha nicola
    nicole nina nora norma olga olivia ophelia pamela patricia paula pauline penelope phyllis priscilla rachel
    rebecca regina renée rita roberta rosa rosalind rose rosemary ruth sabrina sally samantha sandra sara sarah
    selma sharon sheila shirley simone sofia sonia sophia sophie stella stephanie susan susanna suzanne sylvia tamara
    tatiana teresa thelma theresa tina tracy trudy ursula valentina valerie vanessa vera veronica victoria viola
    violet virginia vivian wendy wilhelmina winifred yasmin yoko yolanda yvonne zaha zoe
""")


def gender_of_first_name(full: str) -> str:
    """Return "m" or "f" where the first word of a name is a common first name, "" otherwise."""
    first = full.split()[0].lower().split("-")[0]
    return "m" if first in _MALE_NAMES else "f" if first in _FEMALE_NAMES else ""
