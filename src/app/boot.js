// Stands in every document and runs before first paint: language and theme from the address, then the remembered
// choice, then the browser.
(function () {
  var root = document.documentElement;

  // Read by browsers of any age, so in the language of 2011. What the program needs beyond recall is asked for, not the
  // browser's name: the shells built on Chromium (360, QQ, WeChat, Sogou) call themselves as they like. The program is
  // still tried; the map is there in any case.
  var isOld =
    !('noModule' in HTMLScriptElement.prototype) ||
    !Object.hasOwn ||
    !Array.prototype.findLast ||
    !('popover' in HTMLElement.prototype);
  if (isOld) {
    root.setAttribute('data-browser', 'old');
    document.addEventListener('DOMContentLoaded', function () {
      var outdated = document.getElementById('outdated');
      if (!outdated) return;
      outdated.hidden = false;
      document.body.insertBefore(outdated, document.body.firstChild);
    });
  }
  if (!window.URLSearchParams || !window.URL) return;

  var script = document.currentScript;
  var query = new URLSearchParams(location.search);
  var saved = {};
  var isEmbed = query.get('embed') === '1'; // follows no remembered choice
  try {
    root.dataset.own = localStorage.getItem('atlas-own-articles') || '';
    saved = isEmbed ? {} : (JSON.parse(localStorage.getItem('atlas-preferences') || '{}') || {}).state || {};
  } catch (error) {
    saved = {};
  }
  var known = function (value, values) {
    return values.indexOf(value) >= 0 ? value : null;
  };
  var lang =
    known(query.get('lang'), ['zh', 'en']) ||
    known(saved.lang, ['zh', 'en']) ||
    (/^zh\b/i.test(navigator.language) ? 'zh' : 'en');
  var theme =
    known(query.get('theme'), ['light', 'dark']) ||
    known(saved.theme, ['light', 'dark']) ||
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  // A large screen draws the page larger (config/breakpoints), where what is drawn is measured as the standard says; a
  // frame is as large as its page asks.
  if (isEmbed || !('currentCSSZoom' in root)) root.style.setProperty('--zoom', '1');
  root.lang = lang === 'zh' ? 'zh-CN' : 'en';
  root.dataset.theme = theme;

  // The prerendered page is the default view in Chinese. Elsewhere it shows only what is still true: the map without
  // words, the land without figures, or (on another page) nothing.
  var base = script.dataset.base;
  var isHome = location.pathname === base || location.pathname === base + 'index.html';
  var isDefaultView = ['indicator', 'province', 'period', 'per'].every(function (name) {
    return !query.get(name);
  });
  // For a wall the whole screen shows something else.
  var isWall = isHome && query.get('view') === 'wall';
  root.dataset.prerender =
    !isHome || isEmbed || isWall ? 'none' : !isDefaultView ? 'land' : lang === 'zh' ? 'whole' : 'wordless';

  // The counts of the headline hold from the day of the build to the next deadline (data-from, data-until), the days
  // left until that on the first of them alone; those since the oldest one (data-since) are counted on the reader's day
  // in China. A style writes them before first paint.
  var day = new Date(Date.now() + 288e5).toISOString().slice(0, 10);
  var built = script.dataset;
  if (built.from && (day < built.from || day > built.until)) root.dataset.finding = 'stale';
  else if (built.from && day !== built.from) root.dataset.finding = 'dated';
  if (built.since) {
    var days = String(Math.round((Date.parse(day) - Date.parse(built.since)) / 864e5));
    root.style.setProperty('--overdue-days', '"' + days.replace(/\B(?=(\d{3})+$)/g, ',') + '"');
  }

  // Plain file servers lead /targets to its folder, /targets/. A page has one address, the one without the slash.
  if (!isHome && /\/(index\.html)?$/.test(location.pathname)) {
    history.replaceState(
      history.state,
      '',
      location.pathname.replace(/\/(index\.html)?$/, '') + location.search + location.hash,
    );
  }

  if (isWall) isHome = false;

  // A program that cannot be fetched or read leaves a page that says so, never an empty one.
  addEventListener(
    'error',
    function (event) {
      var failed = event.target;
      var notice = document.getElementById('unreadable');
      if (failed && failed.tagName === 'SCRIPT' && notice) notice.hidden = false;
    },
    true,
  );

  // What the program will ask for is fetched beside it and not after it: the texts of this language at once, the data
  // (of the home page what it opens with) behind the document, so that they do not share the line with the picture. A
  // document may bring those of its page.
  var fetchEarly = function (file, kind) {
    if (!file) return;
    var link = document.createElement('link');
    link.rel = kind === 'module' ? 'modulepreload' : 'preload';
    if (kind !== 'module') link.as = kind;
    link.crossOrigin = 'anonymous';
    link.href = file;
    document.head.appendChild(link);
  };
  fetchEarly(script.dataset[lang], 'module');

  // What the reader does before the program has come is done to the live page when that stands (app/prerenderedPage);
  // what answers it is fetched at once.
  script.early = [];
  var isLive = function () {
    return !root.hasAttribute('data-prerender');
  };
  // A move that covers no way is the page that has come under a resting pointer.
  var isRest = function (event) {
    return event.type === 'pointermove' && !event.movementX && !event.movementY;
  };
  var keep = function (event) {
    if (isLive() || !isHome || isRest(event)) return;
    // A choice from a list is an act upon it, wherever the pointer was.
    if (event.type === 'change') {
      script.early.push({ type: 'change', target: event.target, value: event.target.value });
      return;
    }
    // The slash opens the search box.
    if (event.type === 'keydown' && event.key !== '/') return;
    if (event.type === 'click' && event.target.closest && event.target.closest('a[href]')) return;
    // Of each kind the last one counts.
    script.early = script.early.filter(function (other) {
      return other.type !== event.type;
    });
    script.early.push({
      type: event.type,
      key: event.key,
      pointerType: event.pointerType,
      clientX: event.clientX,
      clientY: event.clientY,
    });
  };
  var isRunning = false;
  var fetchAnswer = function () {
    if (!isHome || !isRunning || !root.hasAttribute('data-acted')) return;
    fetchEarly(script.dataset.act, 'module');
    fetchEarly(script.dataset.linked, 'module');
    fetchEarly(script.dataset[lang + 'home'], 'module');
    fetchEarly(script.dataset.style, 'style');
  };
  var act = function (event) {
    if (isLive() || isRest(event) || root.hasAttribute('data-acted')) return;
    root.setAttribute('data-acted', '');
    fetchAnswer();
  };
  // The program has the line for itself: this comes while it does its first work.
  document.addEventListener('DOMContentLoaded', function () {
    isRunning = true;
    fetchAnswer();
  });
  ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'click', 'change'].forEach(function (name) {
    addEventListener(name, act, true);
    if (/^(pointermove|keydown|click|change)$/.test(name)) addEventListener(name, keep, true);
  });

  document.addEventListener('readystatechange', function () {
    if (document.readyState !== 'interactive') return;
    if (isHome && !query.get('indicator')) {
      fetchEarly(script.dataset.nation, 'fetch');
      // As the build laid it out for the width that choose.js has found.
      if (isDefaultView) fetchEarly(built.map + lang + '-' + root.dataset.chosen + '.json', 'fetch');
      return;
    }
    if (document.getElementById('page-slice')) return;
    // A county without figures has no document: its province tells what there is (data/fetchSilentPlace).
    var county = /regions\/(?!10)\d\d/.exec(location.pathname);
    fetchEarly(county ? base + county[0] + '0000/slice.json' : script.dataset.whole, 'fetch');
    if (!county) fetchEarly(script.dataset.reading, 'module');
  });
})();
