"""A browser for tests: follows redirects, fills in the forms a page really has, and checks every page it gets.

Checked on each page: valid HTML, one h1, a title, no id twice, no inline style or script.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import html5lib
from flask import Flask
from werkzeug.test import TestResponse

from tests.factories import PASSWORD


class Page:
    """An answer, parsed."""

    def __init__(self, client: Client, response: TestResponse) -> None:
        self.client, self.response = client, response
        self.status: int = response.status_code
        self.path: str = response.request.full_path.rstrip("?")
        self.html: str = response.get_data(as_text=True)
        self.tree: Element = _checked(self.html, self.path)

    @property
    def text(self) -> str:
        """Return the visible words, with single spaces."""
        body = self.tree.find("body")
        return " ".join("".join(body.itertext() if body is not None else []).split())

    @property
    def title(self) -> str:
        return (self.tree.findtext("head/title") or "").strip()

    def links(self) -> dict[str, str]:
        """Return address by text."""
        return {" ".join("".join(a.itertext()).split()): a.get("href", "") for a in self.tree.iter("a")}

    def follow(self, link: str) -> Page:
        """Follow the first link with this text in it."""
        href = next((href for text, href in self.links().items() if link in text), None)
        assert href is not None, f"no link {link!r} on {self.path}: {list(self.links())}"
        return self.client.get(urljoin(self.path, href))

    def submit(self, button: str, fields: Mapping[str, Any] | None = None, **more: Any) -> Page:
        """Fill in the form that has this button, and press it. A list gives a field several values."""
        form, pressed = self._form_with(button)
        values = _values(form) | dict(fields or {}) | more
        if pressed.get("name"):
            values[pressed.get("name", "")] = pressed.get("value", "")
        action = urljoin(self.path, pressed.get("formaction") or form.get("action") or self.path)
        if form.get("method", "get").lower() == "get":
            return self.client.get(action, query_string={k: v for k, v in values.items() if v is not None})
        return self.client.post(action, values)

    def has_button(self, text: str) -> bool:
        return any(text in _label(button) for button in self.tree.iter("button"))

    def _form_with(self, text: str) -> tuple[Element, Element]:
        forms = {form.get("id"): form for form in self.tree.iter("form")}
        for form in self.tree.iter("form"):
            for button in form.iter("button"):
                if text in _label(button):
                    return forms.get(button.get("form"), form) if button.get("form") else form, button
        for button in self.tree.iter("button"):
            if text in _label(button) and button.get("form") in forms:
                return forms[button.get("form")], button
        raise AssertionError(f"no button {text!r} on {self.path}: {[_label(b) for b in self.tree.iter('button')]}")


class Client:
    """One person's browser."""

    def __init__(self, app: Flask) -> None:
        self.browser = app.test_client()

    def get(self, path: str, **options: Any) -> Page:
        return Page(self, self.browser.get(path, follow_redirects=True, **options))

    def post(self, path: str, fields: Mapping[str, Any]) -> Page:
        headers = {"Origin": "http://localhost"}
        data = {name: value for name, value in fields.items() if value is not None}
        return Page(self, self.browser.post(path, data=data, headers=headers, follow_redirects=True))

    def sign_in(self, user: Any, password: str = PASSWORD) -> Client:
        """Sign in through the page, as a person does."""
        page = self.get("/sign-in").submit("Sign in", name=user.name, password=password)
        assert page.status == 200, page.text
        return self


def _label(button: Element) -> str:
    return button.get("aria-label") or " ".join("".join(button.itertext()).split())


def _values(form: Element) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for control in form.iter():
        name = control.get("name")
        if name and control.tag in {"input", "textarea", "select"}:
            _add(values, name, _value(control))
    return values


def _add(values: dict[str, Any], name: str, value: Any) -> None:
    if value is None:
        values.setdefault(name, None)
    elif values.get(name) is None:
        values[name] = value
    else:
        present = values[name]
        values[name] = [*(present if isinstance(present, list) else [present]), value]


def _value(control: Element) -> Any:
    if control.tag == "textarea":
        return (control.text or "").removeprefix("\n")
    if control.tag == "select":
        options = list(control.iter("option"))
        chosen = [o for o in options if o.get("selected") is not None] or options[:1]
        return chosen[0].get("value", "") if chosen else None
    if control.get("type") in {"checkbox", "radio"}:
        return control.get("value", "on") if control.get("checked") is not None else None
    return None if control.get("type") in {"file", "submit", "button"} else control.get("value", "")


def _checked(html: str, path: str) -> Element:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree: Element = parser.parse(html)
    errors = [f"line {position[0]}: {code} {values}" for position, code, values in parser.errors]
    assert not errors, f"{path} is not valid HTML: {errors[:5]}"
    assert len(list(tree.iter("h1"))) == 1, f"{path} has {len(list(tree.iter('h1')))} h1"
    assert (tree.findtext("head/title") or "").strip(), f"{path} has no title"
    ids = [element.get("id") for element in tree.iter() if element.get("id") is not None]
    assert len(ids) == len(set(ids)), f"{path} uses an id twice: {sorted({i for i in ids if ids.count(i) > 1})}"
    for element in tree.iter():
        inline = [name for name in element.keys() if name == "style" or name.startswith("on")]  # noqa: SIM118
        assert not inline, f"{path} has inline {inline} on <{element.tag}>"
    return tree
