// Keeps the text whatever happens to the program: it runs first, in any browser, and needs nothing else.
(function () {
  'use strict';
  var DRAFT = 'goalcards.draft';
  var root = document.documentElement;
  var dead = false;
  var timer = 0;
  var patience = 0;

  // Storage may be forbidden; then nothing is kept, and nothing breaks.
  function load(store, name) {
    try { return window[store].getItem(name) || ''; } catch (refused) { return ''; }
  }
  // What was chosen on the last visit.
  var taste = load('localStorage', 'goalcards.taste').split(' ');
  var longer = taste.indexOf('keep') >= 0;

  // A name of this tab, which outlives its reloads.
  var TAB = 'goalcards.tab';
  var tab = load('sessionStorage', TAB) || String(Math.random()).slice(2);
  // At most so many drafts of tabs are kept, the newest.
  var DRAFTS = 3;
  // What of this tab the database holds.
  var shelved = load('sessionStorage', DRAFT);

  // What becomes of the draft, for the words of the start screen: '' kept, 'refused', 'full', 'mended'.
  function say(state) {
    if (state) { root.setAttribute('data-storage', state); } else { root.removeAttribute('data-storage'); }
  }

  // The tab keeps the draft over reloads and crashes; longer than that it is kept only where somebody asked for it.
  function keep(value) {
    // A reload is no newer draft.
    if (longer && value !== shelved) { shelve(value); }
    try {
      window.sessionStorage.setItem(TAB, tab);
      if (value) { window.sessionStorage.setItem(DRAFT, value); } else { window.sessionStorage.removeItem(DRAFT); }
      if (root.getAttribute('data-storage') !== 'mended') { say(''); }
      return true;
    } catch (refused) {
      if (value || !/quota/i.test(refused.name + refused.message)) { say(/quota/i.test(refused.name + refused.message) ? 'full' : 'refused'); }
      return !value;
    }
  }

  // Each tab keeps its own draft, beside those of others.
  function shelve(value) {
    shelved = value;
    shelf('readwrite', function (store) {
      if (value) { store.put({ text: value, time: Date.now() }, DRAFT + ' ' + tab); } else { store.delete(DRAFT + ' ' + tab); }
      drafts(store, function (all) { all.slice(DRAFTS).forEach(function (one) { store.delete(one.key); }); });
    });
  }

  // All drafts that were kept, the newest first; before tabs had names there was one, a plain text.
  function drafts(store, act) {
    var all = [];
    store.openCursor().onsuccess = function (event) {
      var cursor = event.target.result;
      if (!cursor) { act(all.sort(function (one, other) { return other.time - one.time; })); return; }
      var value = cursor.value;
      if (String(cursor.key).indexOf(DRAFT) === 0) {
        all.push({ key: cursor.key, text: String((value && value.text) || (typeof value === 'string' ? value : '')), time: Number(value && value.time) || 0 });
      }
      cursor.continue();
    };
  }

  function forget_all() { shelf('readwrite', function (store) { store.clear(); }); }

  // Opens the database and gives its shelf. One of another version is taken as it is, one without the shelf or with another kind of it gets a new one.
  function shelf(mode, act, end, version) {
    function finish() { if (end) { end(); } }
    function renew(database) {
      if (version) { finish(); return; }
      say('mended');
      shelf(mode, act, end, database.version + 1);
    }
    try {
      var asked = version ? window.indexedDB.open('goalcards', version) : window.indexedDB.open('goalcards');
      asked.onupgradeneeded = function () {
        if (asked.result.objectStoreNames.contains('kept')) { asked.result.deleteObjectStore('kept'); }
        asked.result.createObjectStore('kept');
      };
      asked.onerror = asked.onblocked = finish;
      asked.onsuccess = function () {
        var database = asked.result;
        database.onversionchange = function () { database.close(); };
        try {
          var work = database.transaction('kept', mode);
          var store = work.objectStore('kept');
          if (store.keyPath !== null || store.autoIncrement) { throw new TypeError('another kind of shelf'); }
          work.oncomplete = work.onabort = function () { database.close(); finish(); };
          act(store);
        } catch (broken) {
          database.close();
          renew(database);
        }
      };
    } catch (refused) { finish(); }
  }

  // The tabs that are open, where the browser can tell; a closed one's draft goes over to the tab that takes it.
  function open_tabs(act) {
    var locks = navigator.locks;
    if (!locks) { act([]); return; }
    locks.query().then(function (state) { act(state.held.map(function (one) { return one.name; })); }, function () { act([]); });
  }
  // A tab that was made as a copy of another has its name, and takes one of its own.
  function open_this() {
    navigator.locks.request(TAB + ' ' + tab, { ifAvailable: true }, function (lock) {
      if (lock) { return new Promise(function () {}); }
      tab = String(Math.random()).slice(2);
      open_this();
    }).catch(function () { /* then nobody knows that it is open */ });
  }
  if (longer && navigator.locks) { open_this(); }

  // A program that fails at once must not take an empty text for the draft.
  var text = load('sessionStorage', DRAFT);
  var looking = longer && !text;
  var then = null;
  function found() {
    if (!looking) { return; }
    looking = false;
    if (then) { then(); }
  }
  if (looking) {
    var newest = null;
    shelf('readonly', function (store) {
      drafts(store, function (all) {
        newest = all[0];
        if (text || !newest || !newest.text) { return; }
        text = newest.text;
        var box = find('paste');
        if (box && !box.value) { box.value = text; }
      });
    }, function () {
      found();
      if (!newest) { return; }
      open_tabs(function (open) {
        var owner = newest.key.slice(DRAFT.length + 1);
        if (open.indexOf(TAB + ' ' + owner) >= 0) { return; }
        shelf('readwrite', function (store) { store.delete(newest.key); }, function () { keep(text); });
      });
    });
    // A browser that does not answer keeps nobody waiting.
    window.setTimeout(found, 1500);
  }
  // Whether the browser keeps anything is known before the start screen says so.
  keep(text);
  function find(name) { return document.querySelector('[data-gc="' + name + '"]'); }

  // Before the first paint.
  if (taste.indexOf('light') >= 0) { root.setAttribute('data-theme', 'light'); }
  if (taste.indexOf('dark') >= 0) { root.setAttribute('data-theme', 'dark'); }
  if (taste.indexOf('elder') >= 0) { root.setAttribute('data-elder', 'true'); }

  function remember(now) {
    text = now;
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { keep(text); }, 300);
  }

  function show(why) {
    if (dead) { return; }
    dead = true;
    keep(text);
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
  window.addEventListener('pagehide', function () { if (text) { keep(text); } });
  window.addEventListener('goalcards:text', function (event) { remember(String(event.detail || '')); });
  window.addEventListener('goalcards:forget', function () {
    window.clearTimeout(timer);
    text = '';
    keep('');
    shelved = '';
    forget_all();
  });
  window.addEventListener('goalcards:keep', function (event) {
    if (longer === Boolean(event.detail)) { return; }
    longer = !longer;
    shelved = '';
    if (longer) { keep(text); } else { forget_all(); }
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

  // Where the policy enforces Trusted Types, an address becomes a script through this alone: our own worker, and the copy for offline.
  var trusted = null;
  try {
    trusted = window.trustedTypes.createPolicy('goalcards', {
      createScriptURL: function (address) {
        if (/^blob:|\/sw\.js$/.test(address)) { return address; }
        throw new TypeError('expected a script of this page, found ' + address);
      }
    });
  } catch (unknown) { /* a browser without them, or a site that forbids them: the address stands for itself */ }

  window.goalcardsGuard = {
    script: function (address) { return trusted ? trusted.createScriptURL(address) : address; },
    text: function () { var box = find('paste'); return box ? box.value : text; },
    // Goes on once the text of the last visit is in the box, where it was kept.
    after: function (go) { if (looking) { then = go; } else { go(); } },
    // Whether the text in hand outlives a reload.
    keep: function () { return keep(text); },
    show: show,
    ready: function () { window.clearTimeout(patience); }
  };
})();
