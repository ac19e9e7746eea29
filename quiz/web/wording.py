"""What WTForms says by itself, in our words: plain, without blame, and translatable."""

from __future__ import annotations

from flask_babel import gettext, ngettext

from quiz.core.errors import N_

OURS = {
    "'%(value)s' is not a valid choice for this field.": N_("Please choose from the list."),
    "Field cannot be longer than %(max)d character.": N_("This is too long; at most %(max)d characters fit."),
    "Field cannot be longer than %(max)d characters.": N_("This is too long; at most %(max)d characters fit."),
    "Field must be at least %(min)d character long.": N_("Please use at least %(min)d characters."),
    "Field must be at least %(min)d characters long.": N_("Please use at least %(min)d characters."),
    "Field must be between %(min)d and %(max)d characters long.": N_("Please use %(min)d to %(max)d characters."),
    "Invalid Choice: could not coerce.": N_("Please choose from the list."),
    "Invalid choice(s): one or more data inputs could not be coerced.": N_("Please choose from the list."),
    "Not a valid choice.": N_("Please choose from the list."),
    "Not a valid date value.": N_("Please give a day, such as 2026-05-31."),
    "Not a valid datetime value.": N_("Please give a day and a time, such as 2026-05-31 16:00."),
    "Not a valid decimal value.": N_("Please give a number."),
    "Not a valid float value.": N_("Please give a number."),
    "Not a valid integer value.": N_("Please give a whole number."),
    "Number must be at least %(min)s.": N_("Please give a number of at least %(min)s."),
    "Number must be at most %(max)s.": N_("Please give a number of at most %(max)s."),
    "Number must be between %(min)s and %(max)s.": N_("Please give a number between %(min)s and %(max)s."),
    "This field is required.": N_("Please fill this in."),
}


class OurWords:
    """The translations object that WTForms asks for its messages."""

    def gettext(self, message: str) -> str:
        """Return our sentence for WTForms' own, translated; any other message as it is."""
        return gettext(OURS.get(message, message))

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """Likewise for messages that count."""
        if singular in OURS:
            return gettext(OURS[singular])
        return ngettext(singular, plural, count)
