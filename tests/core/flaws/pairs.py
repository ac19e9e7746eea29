"""For each rule, questions that break it, each beside a neighbour that keeps it."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from quiz.core.items import FALSE, TRUE, Fact, Form, Item, Span

FACT = Fact("place", "Ruth Calloway opened the harbour of Montrose in the summer of 1872.", (Span(0, 67),))
CHOICE = Item(
    form=Form.MULTIPLE_CHOICE,
    stem="In which town did Ruth Calloway open a harbour in 1872?",
    answer=("Montrose",),
    options=("Arbroath", "Montrose", "Dunbar", "Wick"),
    evidence=FACT.evidence,
    facts=(FACT,),
)
GAPPED = replace(
    CHOICE, form=Form.GAP, stem="Ruth Calloway opened the harbour of _____ in the summer of 1872.", options=()
)
TRUTH = replace(CHOICE, form=Form.TRUE_FALSE, stem=FACT.statement, answer=(TRUE,), options=(TRUE, FALSE))


class Pair(NamedTuple):
    """One rule, by its number or its whole name, and two questions."""

    rule: str
    broken: Item
    kept: Item

    def is_of(self, name: str) -> bool:
        """Whether a rule of this name is meant."""
        return self.rule in (name, name.partition(":")[0])


def choice(*options: str, stem: str = CHOICE.stem) -> Item:
    """Return a choice whose key is the first option."""
    return replace(CHOICE, options=options, answer=(options[0],), stem=stem)


def several(right: int, *options: str) -> Item:
    """Return a choice of several, of which the first ones are right."""
    stem = "Which towns have a harbour that Ruth Calloway opened?"
    return replace(CHOICE, form=Form.MULTIPLE_RESPONSE, options=options, answer=options[:right], stem=stem)


def asked(stem: str, answer: str = "Montrose", form: Form = Form.SHORT_ANSWER) -> Item:
    """Return a question with a typed answer."""
    return replace(CHOICE, form=form, stem=stem, answer=(answer,), options=())


def false(stem: str, true: str = FACT.statement) -> Item:
    """Return a false statement, made from a true one."""
    fact = Fact("place", true, FACT.evidence)
    return replace(TRUTH, stem=stem, answer=(FALSE,), facts=(fact,))


def gapped(stem: str, answer: str = "Montrose") -> Item:
    """Return a gap sentence."""
    return replace(GAPPED, stem=stem, answer=(answer,))


WHEN = "In which year did Ruth Calloway open a harbour?"
COST = "How much did the harbour of Ruth Calloway cost?"
TOLD = "What did Ruth Calloway say of the old market?"

OPTIONS = [
    Pair("rule 1", choice("the harbour town of Montrose", "Arbroath", "Dunbar", "Wick"), CHOICE),
    Pair(
        "rule 1", choice("Ayr", "Kirkcudbright", "Campbeltown", "Grangemouth"), choice("Ayr", "Oban", "Wick", "Nairn")
    ),
    Pair(
        "rule 1",
        several(2, "the town of Montrose", "the town of Arbroath", "Wick", "Oban", "Ayr"),
        several(2, "Montrose", "Arbroath", "Kirkwall", "Dunbar", "Nairn"),
    ),
    Pair("rule 3", choice("Montrose", "a harbour", "Dunbar", "Wick"), CHOICE),
    Pair("rule 3", choice("the harbour", "market", "bridge"), choice("the harbour", "the market", "the bridge")),
    Pair("rule 3", choice("Montrose.", "Arbroath", "Dunbar", "Wick"), CHOICE),
    Pair("rule 3", choice("“Montrose”", "Arbroath", "Dunbar", "Wick"), CHOICE),
    Pair("rule 3", choice("ship", "bridges", "harbours", "roads"), choice("ships", "bridges", "harbours", "roads")),
    Pair("rule 3", several(1, "Montrose", "the inn", "the ark"), several(1, "the oven", "the inn", "the ark")),
    Pair(
        "rule 3",
        choice("inn", "oven", "ark", stem="Ruth Calloway built an _____ in Scotland."),
        choice("inn", "oven", "ark", stem="Ruth Calloway built a(n) _____ in Scotland."),
    ),
    Pair("rule 4", choice("1872", "May 1873", "1874", stem=WHEN), choice("1872", "1873", "1874", stem=WHEN)),
    Pair("rule 4", choice("3 May", "12 May 1872", "9 June", stem=WHEN), choice("3 May", "12 May", "9 June", stem=WHEN)),
    Pair("rule 4", choice("$500", "€700", "$900", stem=COST), choice("$500", "$700", "$900", stem=COST)),
    Pair("rule 4", choice("7.5", "8", "9.5", stem=COST), choice("7.5", "8.1", "9.5", stem=COST)),
    Pair("rule 4", choice("9 km", "12 miles", "15 km", stem=COST), choice("9 km", "12 km", "15 km", stem=COST)),
    Pair("rule 4", choice("three", "5", "7", stem=COST), choice("three", "five", "seven", stem=COST)),
    Pair("rule 4", choice("2 million", "3,000", "4,000", stem=COST), choice("2,000", "3,000", "4,000", stem=COST)),
    Pair("rule 4", choice("2,917", "3,400", "4,100", stem=COST), choice("2,917", "3,408", "4,123", stem=COST)),
    Pair("rule 5", choice("St Andrews", "St. Andrews", "Dunbar"), choice("St Andrews", "St Abbs", "Dunbar")),
    Pair(
        "rule 5: numbers in order",
        choice("1873", "1872", "1874", stem=WHEN),
        choice("1872", "1873", "1874", stem=WHEN),
    ),
    Pair(
        "rule 5: numbers in order",
        choice("March 1872", "May 1871", "May 1873"),
        choice("May 1871", "March 1872", "May 1873"),
    ),
    Pair("rule 5", choice("10-20", "15-25", "30-40", stem=COST), choice("10-20", "21-30", "31-40", stem=COST)),
    Pair("rule 5", choice("2 km", "2,000 m", "3 km", stem=COST), choice("2 km", "2,500 m", "3 km", stem=COST)),
    Pair("rule 5", choice("2,900", "2,904", "3,812", stem=COST), choice("2,900", "3,100", "3,800", stem=COST)),
    Pair("rule 6", choice("New York", "New York City", "Albany"), choice("New York", "New Haven", "Albany")),
    Pair(
        "rule 6",
        choice("Royal Harbour Board", "RHB", "Wick Trust"),
        choice("Royal Harbour Board", "North Dock Company", "Wick Trust"),
    ),
    Pair("rule 6", several(2, "Calloway", "Barlow", "Ruth Calloway"), several(2, "Calloway", "Barlow", "Tull")),
    Pair("rule 8", choice("Montrose", "Arbroath", "all of the above"), CHOICE),
    Pair("rule 8", choice("Montrose", "Arbroath", "None of these"), CHOICE),
    Pair("rule 8", several(1, "Montrose", "Arbroath", "both A and B"), several(1, "Montrose", "Arbroath", "Wick")),
    Pair(
        "rule 9",
        choice("it always rains", "it snows here", "it thaws here", stem=TOLD),
        choice("it rains here", "it snows here", "it thaws here", stem=TOLD),
    ),
    Pair(
        "rule 9",
        choice("ships are sold", "ships are often lent", "ships are built", stem=TOLD),
        choice("ships are sold", "ships are lent out", "ships are built", stem=TOLD),
    ),
    Pair(
        "rule 10",
        choice("Ellery harbour", "Dunbar", "Arbroath"),
        choice("Ellery harbour", "Dunbar harbour", "Wick harbour"),
    ),
    Pair(
        "rule 10",
        choice("opening docks", "selling ships", "mending roads"),
        choice("making docks", "selling ships", "mending roads"),
    ),
    Pair(
        "rule 10",
        choice("red brick", "red wood", "grey brick", "white stone"),
        choice("red brick", "blue wood", "grey steel", "white stone"),
    ),
    Pair("rule 11", choice("rise", "fall", "bridge", stem=TOLD), choice("rise", "market", "bridge", stem=TOLD)),
    Pair("rule 11", choice("legal", "illegal", "costly", stem=TOLD), choice("legal", "illegal", stem=TOLD)),
    Pair("rule 11", choice("old", "new", "cold", "empty", stem=TOLD), choice("old", "new", "cold", "hot", stem=TOLD)),
    Pair("rule 12", asked("Which town near Arbroath did Ruth Calloway choose?", "Arbroath"), CHOICE),
    Pair("rule 12", replace(CHOICE, stem="Which town near Dunbar did Ruth Calloway choose?"), CHOICE),
]

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

PAIRS = [*OPTIONS, *STEMS, *STATEMENTS, *GAPS]
