const events = document.querySelector('#events');
for (const name of ['sinew-loaded', 'sinew-checked-in', 'sinew-failed'])
  document.addEventListener(name, ({ target, detail }) => {
    events.append(`${target.localName}: ${name} ${detail.status ?? ''}. `);
  });
// The check-in changes the answer of the day.
document.addEventListener('sinew-checked-in', () => {
  const today = document.querySelector('sinew-today');
  today.setAttribute('link', today.getAttribute('link'));
});
