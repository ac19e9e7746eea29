// Counts on from the minutes the server wrote, by the server's clock. Tells a screen reader twice and at the end, no more.
// At the end it sends what waits and hands in; without it the server does that by itself a little later.

import { sendWaiting, waiting } from "./unsent.js";

const MINUTE = 60_000;
const LONGEST_SLEEP = 10_000; // a machine that slept, or whose clock was set, is noticed within this time
const RETRY = 2_000;
const TOLD_AT = [5, 1];

class Clock {
  constructor(element) {
    this.data = element.dataset;
    this.shown = element.querySelector("[data-shown]");
    this.told = element.querySelector("[data-told]");
    this.form = element.querySelector("form");
    this.ends = Date.parse(this.data.ends);
    this.ahead = Date.parse(this.data.now) - Date.now();
    this.words = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "minute", unitDisplay: "long" });
    this.minutes = null;
    this.isOver = false;
  }

  begin() {
    document.addEventListener("visibilitychange", () => this.tick());
    window.addEventListener("pageshow", () => this.tick());
    this.tick();
  }

  tick() {
    clearTimeout(this.timer);
    if (this.isOver) return;
    const left = this.ends - (Date.now() + this.ahead);
    if (left <= 0) {
      this.isOver = true;
      this.handIn();
      return;
    }
    this.show(Math.ceil(left / MINUTE));
    this.timer = setTimeout(() => this.tick(), Math.min(left % MINUTE || MINUTE, LONGEST_SLEEP));
  }

  show(minutes) {
    if (minutes === this.minutes) return;
    const text = this.data.left.replace("{time}", this.words.format(minutes));
    this.shown.textContent = text;
    if (this.minutes !== null && TOLD_AT.includes(minutes)) this.told.textContent = text;
    this.minutes = minutes;
  }

  say(text) {
    if (this.shown.textContent !== text) this.shown.textContent = this.told.textContent = text;
  }

  async handIn() {
    this.say(this.data.up);
    await sendWaiting(this.form);
    if (waiting(this.data.attempt).length === 0 && (await this.isTaken())) {
      window.location.assign(this.data.page);
      return;
    }
    this.say(this.data.waiting);
    setTimeout(() => this.handIn(), RETRY);
  }

  // Whatever the server says to it, the page it leads to next tells how things stand.
  async isTaken() {
    try {
      await fetch(this.form.action, { method: "POST", headers: { "X-CSRFToken": this.form.elements.csrf_token.value } });
      return true;
    } catch {
      return false;
    }
  }
}

const element = document.querySelector("[data-clock]");
if (element) new Clock(element).begin();
