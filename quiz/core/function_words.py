"""The commonest little words, by which English is told from its neighbours without a language model."""

from __future__ import annotations

from quiz.core.word_sets import word_set

ENGLISH = word_set("""
    a about after against all also an and another any are as at back be because been before being between both
    but by can could did do down each even first for from good great had has have he here his how if in into is
    it its just last like make many may me might more most much must my never no not now of on one only or other
    our out over own said same see should since so some still such than that the their them then there these
    they this those through time to too two under up us very was way were what when where which while who will
    with work year your
""")

FOREIGN = word_set("""
    als att au auch auf aux av avec che con da dans das dat de del della dem den der des det di die du e een ein
    eine el em en es est et för für gli het i il im ist jest la las le les lo los mit na nicht nie non não o og
    op os para pas per por pour på que qui se sich się som sono sur te um uma un una und une van von w y z zijn
    zu är że
""")
"""Those of German, French, Spanish, Italian, Portuguese, Dutch, Swedish and Polish that English has not got."""
