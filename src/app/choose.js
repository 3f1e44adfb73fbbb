// Stands before the first screen and runs before that is read: finds the map that the build has laid out for this
// width, puts it in as soon as it has come, and keeps the page for the program to take over, or beside it where that
// will draw another view.
(function () {
  var root = document.documentElement;
  var state = root.getAttribute('data-prerender');
  var chosen = '';
  var choose = function () {
    root.setAttribute('data-chosen', chosen);
  };
  if (!state || !('content' in document.createElement('template'))) return choose();

  // The panel of the map as it will stand, with nothing in it: no letter is laid out for its width.
  var panel = ['map-box', 'home-map', 'home-grid', 'page'].reduce(function (inner, name) {
    var box = document.createElement('div');
    box.className = name;
    if (inner) box.appendChild(inner);
    return box;
  }, null);
  var body = document.body;
  body.appendChild(panel);
  var width = panel.querySelector('.map-box').clientWidth;
  body.removeChild(panel);
  var boot = document.getElementById('boot').dataset;
  var isNarrow = matchMedia('(max-width: ' + (boot.below - 1) + 'px)').matches;
  var fitting = (isNarrow ? boot.numbered : boot.named).split(',').filter(function (size) {
    return size.split(':')[1] <= width;
  });
  chosen = fitting[fitting.length - 1].split(':')[0];
  if (chosen === boot.standing) choose();

  // What another element follows has come whole.
  var find = function (selector) {
    var element = document.querySelector(selector);
    return element && element.nextElementSibling ? element : null;
  };
  var setAside = function (page) {
    page.id = 'prerendered';
    var live = document.createElement('div');
    live.id = 'root';
    body.insertBefore(live, page.nextSibling);
  };
  var put = function (template, page) {
    var box = page.querySelector('.map-box');
    // The outlines are the same at every width and stand in the document once: each is moved to where the template
    // has what is another's at this width.
    var drawn = box.querySelectorAll('path[data-area], path[data-part]');
    [].forEach.call(template.content.querySelectorAll('path[data-cut]'), function (path, i) {
      [].forEach.call(path.attributes, function (attribute) {
        if (attribute.name !== 'data-cut') drawn[i].setAttribute(attribute.name, attribute.value);
      });
      path.parentNode.replaceChild(drawn[i], path);
    });
    while (!/map-foot/.test(box.nextSibling.className)) box.parentNode.removeChild(box.nextSibling);
    box.parentNode.replaceChild(template.content, box);
    choose();
  };

  var isTakenOver = state === 'whole' && !location.search;
  var page = null;
  var observer = new MutationObserver(function () {
    if (!page) {
      page = find('#root');
      if (!page) return;
      if (!isTakenOver) setAside(page);
    }
    if (chosen !== boot.standing) {
      var template = find('template[data-map="' + chosen + '"]');
      if (!template) return;
      put(template, page);
    }
    observer.disconnect();
  });
  observer.observe(body, { childList: true });
})();
