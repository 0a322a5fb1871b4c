{
  const html = document.documentElement;
  const own = html.dataset.text;
  let who = '';
  let area;
  try {
    // A guest's, or a class uses the device (state/class-mode.ts).
    area = sessionStorage;
    if (!(localStorage.lopHoc || area['course.guest'])) area = localStorage;
  } catch {
    area = {};
  }
  const get = (key) => {
    try {
      return JSON.parse(area['course.' + who + key]) || {};
    } catch {
      return {};
    }
  };
  // What no page offers is shown too: no style knows it.
  const look = () => {
    const s = get('settings');
    const chosen = {
      text: s.textSize || own || html.getAttribute('data-of-' + (s.audience || (get('progress').last || s).audience)),
    };
    for (const name of ['theme', 'spacing', 'lines', 'width', 'steps', 'ruler']) chosen[name] = s[name];
    for (const name in chosen)
      if (chosen[name] && chosen[name] != 'auto') html.dataset[name] = chosen[name];
      else delete html.dataset[name];
  };
  const all = get('learners');
  if (/^k\d{1,6}$/.test(all.now)) who = all.now + '.';
  look();
  const marks = [
    'js',
    get('progress').last && 'returning',
    (all.learners || '')[1] && 'shared',
    get('guest') > 0 && 'guest',
  ];
  html.className = marks.filter(Boolean).join(' ');
  onpageshow = onstorage = look;
  window.earlySubmits = [];
  const keep = (e) => e.target.matches('[method=dialog]') && earlySubmits.push(e.target) && e.preventDefault();
  document.addEventListener('submit', keep, true);
}
