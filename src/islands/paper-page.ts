/** The button of the pages that go to a printer. */
document.querySelector('[data-print]')?.addEventListener('click', () => {
  print();
});
