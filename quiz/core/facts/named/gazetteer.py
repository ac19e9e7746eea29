"""Countries, capitals, peoples and the states of some countries, from countryinfo, loaded when first asked."""

from __future__ import annotations

import functools
from typing import NamedTuple

from quiz.core.word_sets import word_set


class Country(NamedTuple):
    """One country: ``region`` is a continent's part ("Western Europe"), ``people`` its demonym ("Czech")."""

    name: str
    capital: str
    people: str
    region: str
    continent: str
    population: int


def _listed(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.replace("\n", "").split("|") if name)


STATES = _listed("""
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|
Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|
Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|
Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|New York|New Jersey|New Mexico|New Hampshire|
North Carolina|South Carolina|West Virginia
""")
"""States of the United States that are not taken for something else."""

_OTHER_NAMES = dict(
    pair.split("=")
    for pair in _listed("""
U.S.=United States|US=United States|USA=United States|America=United States|
United States of America=United States|UK=United Kingdom|U.K.=United Kingdom|Britain=United Kingdom|
Great Britain=United Kingdom|Burma=Myanmar
""")
)
_KNOWN_AS = _listed("""
United States|England|Scotland|Wales|Russia|South Korea|North Korea|Iran|Syria|Vietnam|Myanmar|
Czech Republic|Bolivia|Venezuela|Tanzania|Laos|Moldova|Taiwan|Palestine|Macedonia|South Sudan|Kosovo|
Ivory Coast|Soviet Union
""")
_ALSO = _OTHER_NAMES | {name: name for name in _KNOWN_AS}

_PEOPLES = word_set("""
    European Asian African American Western Eastern Arab Jewish Muslim Christian Soviet British English Scottish
    Welsh Kazakh Norman Viking Roman Greek Dutch Korean Kurdish Tibetan Bantu Norse Frankish Byzantine Ottoman
    Persian
""")

_SHORTER = {"The Bahamas": "Bahamas", "The Gambia": "Gambia", "Republic of Macedonia": "North Macedonia"}
_LEFT_OUT = frozenset(
    {
        "Serbia and Montenegro",
        "Burma",
        "Scotland",
        "Guadeloupe",
        "Macau",
        "Réunion",
        "Martinique",
        "Western Sahara",
        "Hong Kong",
    }
)

CITIES: dict[str, tuple[str, ...]] = {
    "Europe": _listed("""
London|Paris|Berlin|Madrid|Rome|Vienna|Prague|Budapest|Warsaw|Brussels|Amsterdam|Munich|Hamburg|
Milan|Barcelona|Leipzig|Zurich|Geneva|Basel|Dublin|Copenhagen|Stockholm|Oslo|Helsinki|Lisbon|Athens|
Lyon|Turin|Naples|Venice|Florence|Dresden|Manchester|Edinburgh|Glasgow|Liverpool|Krakow|Kyiv|Moscow|
Saint Petersburg
"""),
    "North America": _listed("""
New York City|Los Angeles|Chicago|Houston|Boston|Seattle|Denver|Atlanta|Miami|San Francisco|Dallas|
Phoenix|San Diego|Detroit|Toronto|Montreal|Vancouver|Orlando
"""),
    "Asia": _listed("""
Beijing|Shanghai|Tokyo|Osaka|Seoul|Mumbai|Delhi|Bangkok|Singapore|Jakarta|Manila|Hanoi|Tashkent|
Almaty|Astana|Bishkek|Dushanbe|Ashgabat|Tehran|Baghdad|Dubai|Karachi|Dhaka|Istanbul
"""),
    "Africa": _listed("""
Cairo|Lagos|Nairobi|Mombasa|Johannesburg|Accra|Addis Ababa|Kampala|Dakar|Tunis|Algiers
"""),
    "South America": _listed("""
Lima|Bogota|Santiago|Buenos Aires|Caracas|Quito|Montevideo|São Paulo|Rio de Janeiro
"""),
    "Oceania": _listed("""
Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Auckland|Wellington|Hobart|Darwin
"""),
}
"""Well-known cities, by the part of the world that holds them."""


@functools.cache
def countries() -> dict[str, Country]:
    """Return every country by its usual English name."""
    import countryinfo  # reads its files when first asked

    table = {}
    for entry in (country.info() for country in countryinfo.all_countries()):
        name = _SHORTER.get(entry["name"], entry["name"])
        if name not in _LEFT_OUT and entry.get("capital") and (entry.get("population") or 0) > 300_000:
            table[name] = Country(
                name=name,
                capital=entry["capital"],
                people=entry.get("demonym") or "",
                region=entry.get("subregion") or "",
                continent=entry.get("region") or "",
                population=int(entry.get("population") or 0),
            )
    return table


@functools.cache
def _places() -> dict[str, str]:
    places = {country.capital: "city" for country in countries().values()}
    places |= {city: "city" for cities in CITIES.values() for city in cities}
    places |= dict.fromkeys(countries(), "country") | dict.fromkeys(_ALSO, "country") | dict.fromkeys(STATES, "state")
    return places | {"Singapore": "country", "Washington": "place", "Georgia": "place", "Luxembourg": "country"}


@functools.cache
def _demonyms() -> frozenset[str]:
    known = {country.people for country in countries().values() if country.people}
    return frozenset(known) | _PEOPLES


def kind_of_place(name: str) -> str:
    """Return country, city, state or place for a place known by name, else ""."""
    return _places().get(name, "")


def is_demonym(word: str) -> bool:
    """Whether a word names a people or nationality: Czech, Kazakh, European."""
    return word in _demonyms() or word.removesuffix("s") in _demonyms()


def people_of(country: str) -> str:
    """Return the demonym of a country ("Chinese" for China), or ""."""
    known = countries().get(usual_name(country))
    return known.people if known else ""


_PEOPLE_OF = {
    "England": ("English",),
    "Scotland": ("Scottish", "Scots", "Scot", "Scotch"),
    "Wales": ("Welsh",),
    "United Kingdom": ("British", "Britons"),
    "Netherlands": ("Dutch",),
    "Holland": ("Dutch",),
    "Soviet Union": ("Soviet", "Soviets"),
    "Spain": ("Spanish", "Spaniards", "Spaniard"),
    "Denmark": ("Danish", "Danes"),
    "Sweden": ("Swedish", "Swedes"),
    "Turkey": ("Turkish", "Turks"),
    "Poland": ("Polish", "Poles"),
    "Philippines": ("Filipino", "Filipinos", "Philippine"),
    "Kazakhstan": ("Kazakh", "Kazakhs"),
    "Afghanistan": ("Afghan", "Afghans"),
}


def is_people_of(people: str, country: str) -> bool:
    """Whether a word names the people or tongue of a country: Polish and Poles of Poland."""
    usual = usual_name(country)
    known = people_of(country)
    return people in _PEOPLE_OF.get(usual, ()) or (known != "" and people in (known, f"{known}s"))


@functools.cache
def _by_people() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for country in (*_PEOPLE_OF, *countries(), *_ALSO):
        for people in (*_PEOPLE_OF.get(usual_name(country), ()), people_of(country), f"{people_of(country)}s"):
            found.setdefault(people, []).append(country)
    return {people: tuple(dict.fromkeys(named)) for people, named in found.items() if len(people) > 1}


def countries_of(people: str) -> tuple[str, ...]:
    """Return the names of the countries a people is of: Scotland for "Scots"."""
    return _by_people().get(people, ())


def usual_name(country: str) -> str:
    """Return the name under which a country is listed ("U.S." is "United States")."""
    return _ALSO.get(country, country)


TAKES_THE = frozenset(
    _listed("""
Bahamas|Central African Republic|Comoros|Czech Republic|Democratic Republic of the Congo|
Dominican Republic|Gambia|Maldives|Netherlands|Philippines|Republic of the Congo|Solomon Islands|
United Arab Emirates|United Kingdom|United States
""")
)
"""Countries that want "the" before them, and so would stand out among options."""
