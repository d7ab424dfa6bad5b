// Keeps the text whatever happens to the program: it runs first, in any browser, and needs nothing else.
(function () {
  'use strict';
  var DRAFT = 'goalcards.draft';
  var root = document.documentElement;
  var dead = false;
  var timer = 0;
  var patience = 0;

  // Storage may be forbidden; then nothing is kept, and nothing breaks.
  function load(name) {
    try { return window.localStorage.getItem(name) || ''; } catch (refused) { return ''; }
  }
  function keep(name, value) {
    try {
      if (value) { window.localStorage.setItem(name, value); } else { window.localStorage.removeItem(name); }
      return true;
    } catch (refused) { return !value; /* full or forbidden */ }
  }
  // A program that fails at once must not take an empty text for the draft.
  var text = load(DRAFT);
  function find(name) { return document.querySelector('[data-gc="' + name + '"]'); }

  // What was chosen on the last visit, before the first paint.
  var taste = load('goalcards.taste').split(' ');
  if (taste.indexOf('light') >= 0) { root.setAttribute('data-theme', 'light'); }
  if (taste.indexOf('dark') >= 0) { root.setAttribute('data-theme', 'dark'); }
  if (taste.indexOf('elder') >= 0) { root.setAttribute('data-elder', 'true'); }

  function remember(now) {
    text = now;
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { keep(DRAFT, text); }, 300);
  }

  function show(why) {
    if (dead) { return; }
    dead = true;
    keep(DRAFT, text);
    var panel = find('recovery');
    var box = find('recovery-text');
    if (!panel || !box) { return; }
    box.value = text;
    if (why) { panel.setAttribute('data-why', why); }
    panel.hidden = false;
    var app = document.getElementById('app');
    if (app) { app.hidden = true; }
    var reload = find('recovery-reload');
    if (reload) {
      reload.onclick = function () {
        // Without the view that the address asks for, so that the text is not read again before anybody says so.
        try { window.history.replaceState(null, '', window.location.pathname + window.location.search); } catch (refused) { /* then with it */ }
        window.location.reload();
      };
    }
    panel.scrollIntoView();
  }

  document.addEventListener('input', function (event) {
    var name = event.target && event.target.getAttribute && event.target.getAttribute('data-gc');
    if (name === 'paste' || name === 'recovery-text') { remember(event.target.value); }
  }, true);
  document.addEventListener('submit', function (event) { event.preventDefault(); }, true);
  window.addEventListener('pagehide', function () { if (text) { keep(DRAFT, text); } });
  window.addEventListener('goalcards:text', function (event) { remember(String(event.detail || '')); });
  window.addEventListener('goalcards:forget', function () {
    window.clearTimeout(timer);
    text = '';
    keep(DRAFT, '');
  });
  window.addEventListener('goalcards:died', function (event) { show(String(event.detail || 'died')); });
  window.addEventListener('error', function (event) {
    var said = String(event.message || '');
    if (/wasm|unreachable|recursively|RuntimeError/i.test(said)) { show(said); }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var box = find('paste');
    if (box && box.value) { text = box.value; } else if (box && text) { box.value = text; }
  });

  // A browser that knows no modules never runs boot.js; a blocked one never finishes it.
  patience = window.setTimeout(function () {
    if (root.getAttribute('data-gc-ready') !== 'true') { show('timeout'); }
  }, 8000);

  window.goalcardsGuard = {
    text: function () { var box = find('paste'); return box ? box.value : text; },
    // Whether the text in hand outlives a reload.
    keep: function () { return keep(DRAFT, text); },
    show: show,
    ready: function () { window.clearTimeout(patience); }
  };
})();
