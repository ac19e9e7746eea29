// How an article's reading goes: ask every second, move on when it has ended.

const EVERY = 1000;
const box = document.querySelector("[data-reading]");

async function look() {
  let wait = EVERY;
  try {
    const answer = await fetch(box.dataset.reading, { headers: { Accept: "application/json" } });
    if (!answer.ok || answer.redirected) return location.reload();
    const reading = await answer.json();
    if (reading.state !== "queued" && reading.state !== "running") return location.reload();
    show(reading);
  } catch {
    say(box.dataset.offline);
    wait = 3 * EVERY;
  }
  setTimeout(look, wait);
}

function show({ step, done, total }) {
  const bar = box.querySelector("progress");
  if (total) {
    bar.max = total;
    bar.value = done;
  } else {
    bar.removeAttribute("value");
  }
  if (step) {
    bar.setAttribute("aria-label", step);
    say(step);
  }
}

// Read out only what is new: a step, not every tick.
function say(text) {
  const shown = box.querySelector(".progress-text");
  if (shown.textContent === text) return;
  shown.textContent = text;
  box.querySelector("[role=status]").textContent = text;
}

setTimeout(look, EVERY);
