// Choosing questions: count what is chosen, choose a whole article at once. Watching: fetch who is where anew.

const EVERY = 4000;

const choices = document.querySelector("[data-choices]");
if (choices) {
  for (const group of choices.querySelectorAll("[data-group]")) addToggle(group);
  choices.addEventListener("change", count);
  count();
}

function addToggle(group) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet";
  button.addEventListener("click", () => {
    const all = !isFull(group);
    for (const box of boxes(group)) box.checked = all;
    count();
  });
  const row = document.createElement("div");
  row.className = "row";
  row.append(button);
  group.querySelector("legend").after(row);
}

function boxes(group) {
  return [...group.querySelectorAll("input[type=checkbox]")];
}

function isFull(group) {
  return boxes(group).every((box) => box.checked);
}

function count() {
  const chosen = boxes(choices).filter((box) => box.checked).length;
  const { none, one, many, all, no } = choices.dataset;
  const text = chosen === 0 ? none : chosen === 1 ? one : many.replace("{count}", chosen);
  document.querySelector("[data-count]").textContent = text;
  for (const group of choices.querySelectorAll("[data-group]")) {
    group.querySelector("button").textContent = isFull(group) ? no : all;
  }
}

const standing = document.querySelector("[data-standing]");
if (standing) {
  const line = document.querySelector("[data-live]");
  document.querySelector("[data-reload]").remove();
  line.textContent = line.dataset.live;
  setTimeout(look, EVERY, line);
}

async function look(line) {
  try {
    const answer = await fetch(standing.dataset.standing);
    if (!answer.ok || answer.redirected) return location.reload();
    show(await answer.text());
    say(line, line.dataset.live);
  } catch {
    say(line, line.dataset.offline);
  }
  setTimeout(look, document.hidden ? 5 * EVERY : EVERY, line);
}

// The page is touched only where something has changed: whoever reads or listens there is not disturbed.
function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").body;
  if (fresh.innerHTML.trim() === standing.innerHTML.trim()) return;
  standing.replaceChildren(...fresh.childNodes);
}

function say(line, text) {
  if (line.textContent !== text) line.textContent = text;
}
