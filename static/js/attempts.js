// Saves each choice as it is made. Without this script every button of the page saves on the way, so nothing here is
// needed to take a quiz; it only makes the saving sooner, and lets answers wait out a lost connection.

import { Answer, signInLink, tell } from "./answer.js";
import { isUnheard, sendWaiting, waiting } from "./unsent.js";

// While the press of a button is being handed round, a form takes no other: this waits until it has been.
function pressAgain(form, button) {
  setTimeout(() => form.requestSubmit(button));
}

// A page with one question or with all of them: one form, in it one answer for each question.
class Sheet {
  constructor(form) {
    this.form = form;
    this.isBusy = false;
    const roots = form.matches("[data-question]") ? [form] : form.querySelectorAll("[data-question]");
    this.answers = [...roots].map((root) => new Answer(root, form));
  }

  begin() {
    this.answers.forEach((answer) => answer.begin());
    this.form.addEventListener("submit", (event) => this.submitted(event));
    for (const change of ["change", "input", "click"]) this.form.addEventListener(change, () => this.forget());
    window.addEventListener("online", () => this.connected());
    window.addEventListener("pagehide", () => this.saveDirty());
    document.addEventListener("visibilitychange", () => this.saveDirty());
    // A page out of the browser's memory shows what was, and its revisions; what was not saved is kept and comes back.
    window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
    this.form.querySelectorAll("[data-without-script]").forEach((button) => (button.hidden = true));
    this.connected();
  }

  // What was said of the whole page is true no longer.
  forget() {
    this.form.querySelector("[data-page-status]")?.replaceChildren();
  }

  saveDirty() {
    this.answers.filter((answer) => answer.isDirty).forEach((answer) => answer.save());
  }

  connected() {
    this.forget();
    sendWaiting(this.form, this.answers.map(({ url }) => url));
    this.saveDirty();
  }

  // The answers go first, each by its own request, then the button's: an older one still on its way could come later.
  async submitted(event) {
    const isUnsent = this.answers.some((answer) => answer.isDirty || answer.sending);
    const onlySaves = event.submitter?.value === "save";
    if (!isUnsent && !onlySaves && navigator.onLine) return;
    event.preventDefault();
    if (this.isBusy) return;
    this.isBusy = true;
    const isHeard = await this.flush();
    this.isBusy = false;
    if (isHeard && !onlySaves) pressAgain(this.form, event.submitter);
  }

  // Say whether the server has heard every answer, and none of them was changed elsewhere.
  async flush() {
    const unsent = this.answers.filter((answer) => answer.isDirty || answer.sending);
    const heard = await Promise.all(unsent.map((answer) => answer.save()));
    const isNewer = unsent.some((answer) => answer.hasNewer);
    if (heard.every(Boolean) && navigator.onLine) return !isNewer;
    const status = this.form.querySelector("[data-page-status]") ?? this.form.querySelector("[data-status]");
    const isAllSaved = heard.every(Boolean) && waiting(this.form.dataset.attempt).length === 0;
    tell(status, "waiting", isAllSaved ? this.form.dataset.offline : this.form.dataset.waiting);
    return false;
  }
}

// Handing in waits for answers that are still on their way.
class HandIn {
  constructor(form) {
    this.form = form;
    this.isFlushed = false;
  }

  begin() {
    window.addEventListener("online", () => sendWaiting(this.form));
    this.form.addEventListener("submit", (event) => this.submitted(event));
    sendWaiting(this.form);
  }

  async submitted(event) {
    if (this.isFlushed && navigator.onLine) return;
    event.preventDefault();
    const status = this.form.querySelector("[data-status]");
    const [unsent] = await sendWaiting(this.form);
    this.isFlushed = !unsent;
    if (unsent && !isUnheard(unsent.status)) tell(status, "refused", unsent.message, signInLink(unsent, this.form));
    else if (unsent) tell(status, "waiting", this.form.dataset.waiting);
    else if (!navigator.onLine) tell(status, "waiting", this.form.dataset.offline);
    else pressAgain(this.form, event.submitter);
  }
}

const sheet = document.querySelector("form[data-sheet]");
if (sheet) new Sheet(sheet).begin();

const handIn = document.getElementById("hand-in");
if (handIn) new HandIn(handIn).begin();
