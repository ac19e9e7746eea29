// One question's answer on a page for taking: what is chosen, whether the server has it, and what it is called to say.

import { deliver, drop, isSettled, isUnheard, keep, pairsOf, waiting } from "./unsent.js";

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

// Show a sentence at its place: `state` is saving, saved, waiting (not saved yet) or refused (will not be saved as it is).
export function tell(status, state, text, link = null) {
  status.dataset.state = state;
  status.textContent = text;
  if (link) {
    const anchor = document.createElement("a");
    [anchor.href, anchor.textContent] = [link.href, link.text];
    status.append(" ", anchor);
  }
  status.classList.remove("settling");
  void status.offsetWidth; // starts the motion anew
  status.classList.add("settling");
}

// The way back in for who was signed out: it leads to this very page.
export function signInLink(said, form) {
  const next = encodeURIComponent(window.location.pathname);
  return said.sign_in ? { href: `${said.sign_in}?next=${next}`, text: form.dataset.signIn } : null;
}

export class Answer {
  // `root` holds the question's controls, their names beginning with data-prefix; data-url is where they are saved.
  constructor(root, form) {
    this.root = root;
    this.form = form;
    this.words = form.dataset;
    this.attempt = form.dataset.attempt;
    this.prefix = root.dataset.prefix ?? "";
    this.url = root.dataset.url;
    this.isOrdered = false;
    this.isDirty = false;
    this.hasNewer = false;
    this.unsure = [];
    this.sending = null;
    this.pause = FIRST_PAUSE;
    this.timer = 0;
    this.isLeaving = false;
    this.leave = () => (this.isLeaving = true);
    this.others = new BroadcastChannel(`quiz-answers:${this.attempt}:${this.url}`);
  }

  begin() {
    this.root.addEventListener("change", (event) => this.left(event.target));
    this.root.addEventListener("input", (event) => event.target.type === "text" && this.changed(500));
    this.root.addEventListener("click", (event) => this.clicked(event));
    this.others.addEventListener("message", ({ data }) => this.heard(data));
    this.restore();
    if (!this.isDirty && this.isTouched()) this.changed(0); // somebody was quicker than this script
  }

  controls() {
    return [...this.form.elements].filter((control) => control.name && this.root.contains(control));
  }

  field(name) {
    return this.form.elements[this.prefix + name];
  }

  isTouched() {
    return this.controls().some((control) => {
      if (control.type === "radio" || control.type === "checkbox") return control.checked !== control.defaultChecked;
      if (control.type === "select-one") return control.value && !control.selectedOptions[0].defaultSelected;
      return control.type === "text" && control.value !== control.defaultValue;
    });
  }

  // What is sent: the question's own fields, without the token, which must not lie in the browser's storage.
  body() {
    const own = [...new FormData(this.form)].filter(([name]) => name.startsWith(this.prefix) && name !== "csrf_token");
    const fields = new URLSearchParams(own.map(([name, value]) => [name.slice(this.prefix.length), value]));
    if (this.isOrdered) fields.set("ordered", "1");
    return fields.toString();
  }

  // A choice was made, or a text was left: each letter of that has been heard already.
  left(control) {
    if (control.type !== "text") this.changed(0);
    else if (this.isDirty) this.save();
  }

  changed(delay) {
    this.isDirty = true;
    this.hasNewer = false;
    this.isLeaving = false;
    window.addEventListener("beforeunload", this.leave);
    this.keep();
    this.say("saving", this.words.saving);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  keep() {
    keep(this.attempt, this.url, { body: this.body(), unsure: this.unsure });
  }

  // One request at a time, so that the server sees changes in the order they were made. Whoever waits for it learns
  // whether the server has heard the newest.
  save() {
    clearTimeout(this.timer);
    this.sending ??= this.sendWatching();
    return this.sending;
  }

  // The page that comes next may have been written by the server before this answer reached it.
  async sendWatching() {
    try {
      return await this.sendAll();
    } finally {
      if (!this.isDirty) window.removeEventListener("beforeunload", this.leave);
      this.sending = null;
    }
  }

  async sendAll() {
    while (this.isDirty) {
      this.isDirty = false;
      const record = { body: this.body(), unsure: this.unsure };
      this.unsure = [...this.unsure, record.body];
      this.keep();
      const said = await deliver(this.url, record, this.form);
      if (isUnheard(said.status)) return this.wait();
      this.answered(said, record.body);
    }
    return true;
  }

  answered(said, body) {
    this.pause = FIRST_PAUSE;
    if (said.revision !== undefined) this.field("revision").value = said.revision;
    if (said.status === 200) this.unsure = [];
    if (this.isDirty) return;
    if (isSettled(said.status) && !this.isLeaving) drop(this.attempt, this.url, body); // else the next page asks again
    if (said.is_newer_elsewhere) return this.showNewer(said);
    if (said.status !== 200) return this.refuse(said);
    if (!this.isLeftTo(body)) return; // another window went on from here
    this.say("saved", this.words.saved, { revision: said.revision });
    this.markPlace();
  }

  isLeftTo(body) {
    const answer = (text) => text.replace(/(^|&)revision=[^&]*/, "");
    return answer(this.body()) === answer(body);
  }

  refuse(said) {
    if (said.message) tell(this.status(), "refused", said.message, signInLink(said, this.form));
    else this.say("waiting", this.words.waiting);
  }

  wait() {
    this.isDirty = true;
    this.keep();
    this.say("waiting", this.words.waiting);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    return false;
  }

  restore() {
    const kept = waiting(this.attempt).find(({ url }) => url === this.url);
    if (!kept || !this.field("answering")) return drop(this.attempt, this.url);
    this.fillIn(new URLSearchParams(kept.body));
    this.unsure = kept.unsure;
    this.changed(0);
  }

  // Another window of this browser changed the same answer, or saved it: show it here, so that no older one is sent.
  heard({ body, state, text, revision }) {
    if (!this.field("answering")) return;
    clearTimeout(this.timer);
    this.isDirty = false;
    this.unsure = state === "saved" ? [] : [...this.unsure, body];
    this.fillIn(new URLSearchParams(body));
    if (revision !== undefined) this.field("revision").value = revision;
    tell(this.status(), state, text);
    if (state === "saved") this.markPlace();
  }

  // `fields` are named as they are sent.
  fillIn(fields) {
    for (const control of this.controls()) {
      const values = fields.getAll(control.name.slice(this.prefix.length));
      if (control.type === "radio" || control.type === "checkbox") control.checked = values.includes(control.value);
      else if (control.type === "text" || control.type === "select-one") control.value = values[0] ?? "";
    }
    this.isOrdered = fields.has("ordered");
    this.arrange(fields.getAll("sequence"));
    if (fields.has("revision")) this.field("revision").value = fields.get("revision");
  }

  arrange(sequence) {
    const list = this.root.querySelector("[data-sequence]");
    for (const id of sequence) {
      const row = [...(list?.children ?? [])].find((item) => item.querySelector("input").value === id);
      if (row) list.append(row);
    }
  }

  showNewer({ answer, certainty }) {
    const pairs = Object.entries(answer.pairs ?? {}).map(([left, right]) => [`pair-${left}`, right]);
    const fields = new URLSearchParams(pairs);
    for (const name of ["options", "sequence"]) for (const id of answer[name] ?? []) fields.append(name, id);
    if (answer.text) fields.set("text", answer.text);
    if (answer.sequence?.length) fields.set("ordered", "1");
    if (certainty) fields.set("certainty", certainty);
    this.fillIn(fields);
    this.unsure = [];
    this.hasNewer = true;
    tell(this.status(), "refused", this.words.newer);
    this.markPlace();
  }

  status() {
    return this.root.querySelector("[data-status]");
  }

  say(state, text, more = {}) {
    tell(this.status(), state, text);
    this.others.postMessage({ body: this.body(), state, text, ...more });
  }

  isAnswered() {
    const fields = new URLSearchParams(this.body());
    const said = [...fields.getAll("options"), fields.get("text")?.trim(), ...Object.values(pairsOf(fields))];
    const isInOrder = fields.has("sequence") && !this.root.querySelector("[name$=ordered]");
    return said.some(Boolean) || this.isOrdered || isInOrder;
  }

  markPlace() {
    const dot = this.form.querySelector(`[data-place="${this.root.dataset.position}"]`);
    const words = dot?.querySelector("[data-answered]");
    if (!words) return;
    dot.classList.toggle("dot-answered", this.isAnswered());
    words.textContent = this.isAnswered() ? words.dataset.yes : words.dataset.no;
  }

  clicked(event) {
    const button = event.target.closest("button[name$=move], button[name$=ordered]");
    if (!button) return;
    event.preventDefault();
    if (button.value.includes(":")) this.move(button);
    this.root.querySelector("[name$=ordered]")?.remove();
    this.isOrdered = true;
    this.changed(0);
  }

  move(button) {
    const row = button.closest("li");
    const isUp = button.value.startsWith("up:");
    if (isUp) row.previousElementSibling?.before(row);
    else row.nextElementSibling?.after(row);
    button.focus();
  }
}
