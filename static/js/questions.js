// The review page: choosing a question marks its evidence, deciding needs no reload, keys do what the buttons do.

const review = document.querySelector("[data-review]");
const page = review.querySelector(".annotated-page");
const status = review.querySelector(".status");
const picked = review.querySelector("[data-picked]");
const shortcuts = review.querySelector("[data-shortcuts]");
const wide = matchMedia("(min-width: 900px)");

const notes = () => [...review.querySelectorAll(".note")];
const noteOf = (id) => document.getElementById(`question-${id}`);
const chosenNote = () => review.querySelector(".note.is-chosen");

/* Choosing */

function choose(note, { follow = true, focus = false } = {}) {
  if (!note) return;
  for (const old of review.querySelectorAll(".is-chosen, .is-picked")) old.classList.remove("is-chosen", "is-picked");
  for (const old of page.querySelectorAll(".evidence")) old.classList.remove("evidence", "is-answer");
  picked.hidden = true;
  note.classList.add("is-chosen");
  const evidence = page.querySelectorAll(`[data-for~="${note.dataset.question}"]`);
  for (const piece of evidence) piece.classList.add("evidence");
  for (const piece of page.querySelectorAll(`[data-answers~="${note.dataset.question}"]`)) piece.classList.add("is-answer");
  if (wide.matches && evidence.length) scrollPageTo(evidence[0]);
  if (focus) note.focus({ preventScroll: true });
  if (follow) note.scrollIntoView({ block: "nearest" });
}

// Moves the article alone: scrollIntoView would move the window as well, and the notes with it. The paragraph is shown from
// its beginning, unless it is so long that its evidence would not be seen.
function scrollPageTo(piece) {
  const here = piece.getBoundingClientRect();
  const box = page.getBoundingClientRect();
  const bottom = Math.min(box.bottom, innerHeight);
  if (here.top >= box.top && here.bottom <= bottom - 32) return;
  const start = piece.closest("p").getBoundingClientRect().top;
  const isSeen = here.bottom - start < bottom - box.top - 32;
  page.scrollTop += (isSeen ? start : here.top - (bottom - box.top) / 3) - box.top;
}

function chooseSentence(sentence) {
  const ids = [...new Set([...sentence.querySelectorAll("[data-for]")].flatMap((each) => each.dataset.for.split(" ")))];
  if (!ids.length) return pick(sentence);
  const present = ids.indexOf(chosenNote()?.dataset.question);
  choose(noteOf(ids[(present + 1) % ids.length]), { focus: true });
}

function pick(sentence) {
  for (const old of page.querySelectorAll(".is-picked")) old.classList.remove("is-picked");
  sentence.classList.add("is-picked");
  picked.querySelector("span").textContent = review.dataset.none;
  picked.querySelector("a").href = `${review.dataset.write}?at=${sentence.dataset.at}`;
  picked.hidden = false;
  say(review.dataset.none);
}

page.addEventListener("click", (event) => {
  const sentence = event.target.closest("[data-at]");
  if (!sentence || event.ctrlKey || event.metaKey || event.shiftKey || getSelection().toString()) return;
  event.preventDefault();
  chooseSentence(sentence);
});

review.addEventListener("focusin", (event) => {
  const note = event.target.closest(".note");
  if (note && note !== chosenNote()) choose(note, { follow: false });
});

review.addEventListener("click", (event) => {
  const note = event.target.closest(".note");
  if (note && note !== chosenNote()) choose(note, { follow: false });
});

/* Deciding. Decided by a key, a draft hands on to the next one. */

let isByKey = false;

review.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-decide]")) return;
  event.preventDefault();
  const onwards = isByKey && event.submitter.value !== "draft";
  decide(event.target, event.submitter, !isByKey && document.activeElement === event.submitter, onwards);
});

async function decide(form, button, keepFocus, onwards) {
  const id = form.closest(".note").dataset.question;
  let now;
  try {
    const headers = { Accept: "application/json" };
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form, button), headers });
    now = await answer.json();
    if (now.sign_in) return location.assign(now.sign_in);
    if (!answer.ok) return say(now.message);
  } catch {
    return say(review.dataset.failed);
  }
  put(id, now, keepFocus);
  if (onwards && noteOf(id) === chosenNote()) choose(nextDraft(noteOf(id)), { focus: true });
}

function nextDraft(note) {
  const all = notes();
  const place = all.indexOf(note);
  return [...all.slice(place + 1), ...all.slice(0, place)].find((each) => each.dataset.status === "draft");
}

function offerBest(count) {
  const form = document.querySelector(".approve-best");
  if (!form) return;
  const number = form.querySelector("[name=count]");
  number.max = number.value = count;
  form.hidden = !count;
}

function put(id, now, keepFocus) {
  const hadFocus = noteOf(id).contains(document.activeElement);
  const wasChosen = noteOf(id).classList.contains("is-chosen");
  noteOf(id).outerHTML = now.note;
  document.querySelector("[data-count]").textContent = now.count;
  document.querySelector("[data-onwards]").hidden = !now.counts.approved;
  for (const each of document.querySelectorAll("[data-counts]")) each.textContent = now.counts[each.dataset.counts];
  offerBest(now.sound);
  if (wasChosen) choose(noteOf(id), { follow: false });
  if (keepFocus) noteOf(id).querySelector("[data-decide] button").focus({ preventScroll: true });
  else if (hadFocus) noteOf(id).focus({ preventScroll: true });
  say(`${noteOf(id).querySelector(".badge").textContent}. ${now.told || now.count}`);
}

function say(text) {
  status.textContent = text;
}

/* Keys: each does what the button that carries it does. They can be switched off, for those who speak to their computer. */

const SWITCH = "review-shortcuts";
const toggle = shortcuts.querySelector("input");

function step(by) {
  const all = notes();
  const place = all.indexOf(chosenNote());
  choose(all[Math.min(Math.max(place + by, 0), all.length - 1)], { focus: true });
}

// Why a key does nothing where the chosen question has no such button.
const { notA, notR, notD, notE } = review.dataset;
const REASONS = { a: notA, r: notR, d: notD, e: notE };
const MOVES = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1 };

document.addEventListener("keydown", (event) => {
  if (!toggle.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
  if (event.key in MOVES) {
    event.preventDefault();
    return step(MOVES[event.key]);
  }
  const button = chosenNote()?.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  const why = chosenNote() && REASONS[event.key];
  if (!button) return why && say(why);
  event.preventDefault();
  isByKey = true;
  button.click();
  isByKey = false;
});

toggle.checked = localStorage.getItem(SWITCH) !== "off";
toggle.addEventListener("change", () => localStorage.setItem(SWITCH, toggle.checked ? "on" : "off"));

/* Beginning */

review.classList.add("is-live");
shortcuts.hidden = false;
const asked = location.hash.startsWith("#question-") && document.getElementById(location.hash.slice(1));
choose(asked || notes()[0], { follow: Boolean(asked) });
