"""From sentences to facts, a floor at a time; each uses those beneath it only.

``words``: sentences as the model parses them. ``named``: who and what is named. ``meant``: what pronouns and "the
bridge" stand for, where and when something is set. ``told``: short statements, and who says so. ``asked``: what of a
statement may be asked.
"""
