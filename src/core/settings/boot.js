{
  const html = document.documentElement;
  const own = html.dataset.text;
  let who = '';
  let area;
  try {
    area = sessionStorage['course.guest'] ? sessionStorage : localStorage;
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
  const look = () => {
    const s = get('settings');
    const chosen = {
      text: /^(1(00|12|25|50|75)|200)$/.test(s.textSize)
        ? s.textSize
        : own || html.getAttribute('data-of-' + (s.audience || (get('progress').last || s).audience)),
    };
    for (const name of ['theme', 'spacing', 'lines', 'width'])
      chosen[name] = /^(?!auto|normal)[a-z-]+$/.test(s[name]) && s[name];
    for (const name in chosen)
      if (chosen[name]) html.dataset[name] = chosen[name];
      else delete html.dataset[name];
  };
  const all = get('learners');
  if (/^k\d{1,6}$/.test(all.now)) who = all.now + '.';
  look();
  html.className = 'js';
  if (get('progress').last) html.className += ' returning';
  if ((all.learners || '')[1]) html.className += ' shared';
  if (get('guest') === 1) html.className += ' guest';
  onpageshow = onstorage = look;
  window.earlySubmits = [];
  const keep = (e) => e.target.matches('[method=dialog]') && earlySubmits.push(e.target) && e.preventDefault();
  document.addEventListener('submit', keep, true);
}
