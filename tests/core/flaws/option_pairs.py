"""For each rule about options, questions that break it, each beside a neighbour that keeps it."""

from __future__ import annotations

from dataclasses import replace

from tests.core.flaws.wording import CHOICE, COST, TOLD, WHEN, Pair, asked, choice, several

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
