// The projector's page: keeps the count of who has come in up to date. Without this file a link counts again.

const EVERY_MS = 3000;

const count = document.querySelector("[data-came-in]");
const reload = document.querySelector("[data-reload]");

async function refresh() {
  const answer = await fetch(count.dataset.cameIn, { headers: { Accept: "application/json" } });
  if (!answer.ok || answer.redirected) {
    throw new Error("no longer signed in");
  }
  const { text } = await answer.json();
  if (count.textContent !== text) {
    count.textContent = text;
  }
}

async function keepCounting() {
  try {
    if (!document.hidden) {
      await refresh();
    }
    reload.hidden = true;
  } catch {
    reload.hidden = false; // the network may come back: go on trying
  }
  setTimeout(keepCounting, EVERY_MS);
}

if (count) {
  keepCounting();
}
