// Changing a question: begin with the ticked evidence in sight, where the article scrolls by itself.

const page = document.querySelector("#evidence");
const ticked = page.querySelector("input:checked");

if (ticked && page.scrollHeight > page.clientHeight) {
  page.scrollTop = ticked.getBoundingClientRect().top - page.getBoundingClientRect().top - page.clientHeight / 3;
}
