// Stands behind the first screen and runs before it is painted: puts in the map as the build has laid it out for this
// width, and keeps the page for the program to take over, or beside it where that will draw another view.
(function () {
  var root = document.documentElement;
  var page = document.getElementById('root');
  var state = root.getAttribute('data-prerender');
  var templates = [].slice.call(document.querySelectorAll('template[data-map]'));
  if (!state || !('content' in document.createElement('template'))) return root.setAttribute('data-chosen', '');
  if (state !== 'whole' || location.search) {
    page.id = 'prerendered';
    var live = document.createElement('div');
    live.id = 'root';
    page.parentNode.insertBefore(live, page.nextSibling);
  }

  var box = page.querySelector('.map-box');
  var boot = document.getElementById('boot').dataset;
  var isNarrow = matchMedia('(max-width: ' + (boot.below - 1) + 'px)').matches;
  var fitting = (isNarrow ? boot.numbered : boot.named).split(',').filter(function (size) {
    return size.split(':')[1] <= box.clientWidth;
  });
  var chosen = fitting[fitting.length - 1].split(':')[0];
  var template = templates.filter(function (other) {
    return other.getAttribute('data-map') === chosen;
  })[0];
  if (template) {
    // The outlines are the same at every width and stand in the document once: each is moved to where the template
    // has what is another's at this width.
    var drawn = box.querySelectorAll('path[data-area], path[data-part]');
    [].forEach.call(template.content.querySelectorAll('path[data-cut]'), function (path, i) {
      [].forEach.call(path.attributes, function (attribute) {
        if (attribute.name !== 'data-cut') drawn[i].setAttribute(attribute.name, attribute.value);
      });
      path.parentNode.replaceChild(drawn[i], path);
    });
    var panel = box.parentNode;
    while (!/map-foot/.test(box.nextSibling.className)) panel.removeChild(box.nextSibling);
    panel.replaceChild(template.content, box);
  }
  templates.forEach(function (other) {
    other.parentNode.removeChild(other);
  });
  root.setAttribute('data-chosen', chosen);
})();
