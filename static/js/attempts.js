// Saves each choice as it is made. Without this script every button of the page saves on the way, so nothing here is
// needed to take a quiz; it only makes the saving sooner, and lets answers wait out a lost connection.

import { drop, isSettled, keep, send, sendWaiting, token, waiting } from "./unsent.js";

const LONGEST_PAUSE = 30_000;

function say(form, text) {
  const status = form.querySelector("[data-status]");
  status.textContent = text;
  status.classList.remove("settling");
  void status.offsetWidth; // starts the motion anew
  status.classList.add("settling");
}

class AnswerForm {
  constructor(form) {
    this.form = form;
    this.url = window.location.pathname;
    this.attempt = form.dataset.attempt;
    this.isOrdered = false;
    this.isDirty = false;
    this.isSending = false;
    this.pause = 1000;
    this.timer = 0;
  }

  begin() {
    this.form.addEventListener("change", () => this.changed(0));
    this.form.addEventListener("input", (event) => event.target.name === "text" && this.changed(500));
    this.form.addEventListener("click", (event) => this.clicked(event));
    this.form.addEventListener("submit", (event) => this.submitted(event));
    window.addEventListener("online", () => this.connected());
    window.addEventListener("pagehide", () => this.isDirty && this.save());
    this.restore();
    if (!this.isDirty && this.isTouched()) this.changed(0); // somebody was quicker than this script
    this.connected();
  }

  isTouched() {
    return [...this.form.elements].some((control) => {
      if (control.type === "radio" || control.type === "checkbox") return control.checked !== control.defaultChecked;
      if (control.type === "select-one") return [...control.options].some((each) => each.selected && !each.defaultSelected && each.value);
      return control.type === "text" && control.value !== control.defaultValue;
    });
  }

  connected() {
    sendWaiting(this.attempt, token(this.form), this.url);
    if (this.isDirty) this.save();
  }

  // What is sent: everything but the token, which the header carries, and which must not lie in the browser's storage.
  body() {
    const fields = new FormData(this.form);
    fields.delete("csrf_token");
    if (this.isOrdered) fields.set("ordered", "1");
    return new URLSearchParams(fields).toString();
  }

  changed(delay) {
    this.isDirty = true;
    keep(this.attempt, this.url, this.body());
    say(this.form, this.form.dataset.saving);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  // One request at a time, so that the server sees changes in the order they were made.
  async save() {
    if (this.isSending || !this.isDirty) return;
    this.isSending = true;
    this.isDirty = false;
    const sent = await send(this.url, this.body(), token(this.form));
    this.isSending = false;
    this.answered(sent);
  }

  answered(sent) {
    if (sent.revision !== undefined) this.form.elements.revision.value = sent.revision;
    if (sent.status === 0 || sent.status >= 500) return this.wait();
    this.pause = 1000;
    if (this.isDirty) return this.changed(0);
    if (isSettled(sent.status)) drop(this.attempt, this.url);
    if (sent.is_newer_elsewhere) return this.showNewer(sent.answer);
    if (sent.status !== 200) return say(this.form, sent.message ?? this.form.dataset.waiting);
    say(this.form, this.form.dataset.saved);
    this.markDot();
  }

  wait() {
    this.isDirty = true;
    keep(this.attempt, this.url, this.body());
    say(this.form, this.form.dataset.waiting);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  restore() {
    const kept = waiting(this.attempt).find(({ url }) => url === this.url);
    if (!kept || !this.form.elements.answering) return drop(this.attempt, this.url);
    const fields = new URLSearchParams(kept.body);
    this.isOrdered = fields.has("ordered");
    this.fillIn({ options: fields.getAll("options"), text: fields.get("text"), pairs: this.pairs(fields) });
    this.arrange(fields.getAll("sequence"));
    this.form.elements.revision.value = fields.get("revision");
    this.changed(0);
  }

  pairs(fields) {
    const named = [...fields].filter(([name]) => name.startsWith("pair-"));
    return Object.fromEntries(named.map(([name, value]) => [name.slice("pair-".length), value]));
  }

  fillIn({ options = [], text = "", pairs = {} }) {
    for (const control of this.form.elements) {
      if (control.name === "options") control.checked = options.includes(control.value);
      if (control.name === "text") control.value = text;
      if (control.name.startsWith("pair-")) control.value = pairs[control.name.slice("pair-".length)] ?? "";
    }
  }

  arrange(sequence) {
    const list = this.form.querySelector("[data-sequence]");
    for (const id of sequence) {
      const row = [...(list?.children ?? [])].find((item) => item.querySelector("input").value === id);
      if (row) list.append(row);
    }
  }

  showNewer(answer) {
    this.fillIn(answer);
    this.arrange(answer.sequence ?? []);
    say(this.form, this.form.dataset.newer);
    this.markDot();
  }

  markDot() {
    const dot = this.form.querySelector(".dot[aria-current]");
    const answered = this.isOrdered || new URLSearchParams(this.body()).toString().match(/(?:options|text|pair-[^=]*)=[^&]/);
    dot.classList.toggle("dot-answered", Boolean(answered));
    const words = dot.querySelector("[data-answered]");
    words.textContent = answered ? words.dataset.yes : words.dataset.no;
  }

  clicked(event) {
    const button = event.target.closest("button[name=move], button[name=ordered]");
    if (!button) return;
    event.preventDefault();
    if (button.name === "move") this.move(button);
    this.form.querySelector("[name=ordered]")?.remove();
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

  submitted(event) {
    if (navigator.onLine) return;
    event.preventDefault(); // the browser's own page about the connection would help nobody
    this.wait();
  }
}

// Handing in waits for answers that are still on their way.
function beginHandIn(form) {
  const { attempt } = form.dataset;
  const flush = () => sendWaiting(attempt, token(form));
  window.addEventListener("online", flush);
  form.addEventListener("submit", async (event) => {
    if (waiting(attempt).length === 0) return;
    event.preventDefault();
    await flush();
    if (waiting(attempt).length === 0) form.submit();
    else say(form, form.dataset.waiting);
  });
  flush();
}

const answer = document.getElementById("answer");
if (answer) new AnswerForm(answer).begin();

const handIn = document.getElementById("hand-in");
if (handIn) beginHandIn(handIn);
