// Composes the snippet of code to copy on embedding.html.
(function () {
  'use strict';
  var form = document.querySelector('[data-gc="embed-form"]');
  var code = document.querySelector('[data-gc="embed-code"]');
  var policy = document.querySelector('[data-gc="embed-policy"]');
  var release = document.body.getAttribute('data-release');
  var integrity = document.body.getAttribute('data-integrity');

  function quoted(text) { return '"' + String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;') + '"'; }
  function attribute(name, value) { return ' ' + name + '=' + quoted(value); }
  function field(name) { return form.elements[name]; }

  function direct(base, look) {
    var start = '<goal-cards' + attribute('for', field('for').value) + (field('mark').checked ? ' mark' : '')
      + (field('against').value ? attribute('against', field('against').value) : '')
      + attribute('view', look.view) + attribute('lang', look.lang) + attribute('theme', look.theme) + '>';
    return '<script type="module"' + attribute('src', base + 'goalcards-widget.js') + attribute('integrity', integrity)
      + ' crossorigin="anonymous"><\/script>\n' + start + '\n  <p>本报告的目标，请看正文。</p>\n</goal-cards>\n';
  }

  function frame(base, look) {
    var settings = new URLSearchParams({ v: '1', view: look.view, lang: look.lang, theme: look.theme, src: field('src').value });
    if (field('against-text').value) settings.set('against', field('against-text').value);
    return '<iframe' + attribute('src', base + 'embed.html#' + settings) + attribute('title', '本报告的目标')
      + ' width="100%" height="640" loading="lazy" referrerpolicy="no-referrer">\n  本报告的目标，请看正文。\n</iframe>\n';
  }

  function origin(base) {
    try { var url = new URL(base, location.href); return url.origin === 'null' ? base : url.origin; } catch (odd) { return base; }
  }

  function show() {
    var route = field('route').value;
    var look = { view: field('view').value, lang: field('lang').value, theme: field('theme').value };
    var base = field('base').value.replace(/\/*$/, '/');
    code.value = route === 'direct' ? direct(base, look) : frame(base, look);
    policy.textContent = route === 'direct'
      ? "script-src " + origin(base) + " 'wasm-unsafe-eval'; connect-src " + origin(base)
      : 'frame-src ' + origin(base);
    Array.prototype.forEach.call(document.querySelectorAll('[data-for]'), function (label) {
      label.hidden = label.getAttribute('data-for') !== route;
    });
  }

  field('base').value = location.protocol === 'file:' ? 'https://…/' + release + '/' : new URL(release + '/', location.href).href;
  document.querySelector('[data-gc="embed-folder"]').textContent = release + '/';
  form.addEventListener('input', show);
  form.addEventListener('change', show);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  document.querySelector('[data-gc="embed-copy"]').addEventListener('click', function () {
    code.focus();
    code.select();
    var done = document.execCommand && document.execCommand('copy');
    document.querySelector('[data-gc="embed-says"]').textContent = done ? '已复制 · Copied' : '请按 Ctrl+C · Press Ctrl+C';
  });
  show();
})();
