/** A file of the build that a host reads. */
export interface HostFile {
  readonly name: string;
  readonly content: string;
}

const FOREVER = 'public, max-age=31536000, immutable';
/**
 * Pages and data keep their names from edition to edition: a browser that guesses how long to keep a page would show an
 * old one, whose parts the host no longer has.
 */
const ASK_AGAIN = 'no-cache';
/** What older lists of types on hosts lack, or give without the encoding. */
const TYPES = [
  ['webmanifest', 'application/manifest+json'],
  ['csv', 'text/csv; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
] as const;
/**
 * A county that reports nothing has a page but, there being 2,800 of them, no document: the shell of the site answers
 * for it.
 */
const PLACE = 'regions/[0-9]{6}';

const writeNginx = (
  base: string,
): string => `# Inside server { … }, with \`root\` such that ${base}index.html is this folder's index.html.
location ${base} {
  try_files $uri $uri/index.html =404;
  error_page 404 ${base}404.html;
  add_header Cache-Control "${ASK_AGAIN}" always;
}
location ~ "^${base}${PLACE}/?$" {
  try_files $uri/index.html ${base}200.html;
  add_header Cache-Control "${ASK_AGAIN}" always;
}
${TYPES.map(
  ([ending, type]) => `location ~ "^${base}.+\\.${ending}$" {
  types { }
  default_type "${type}";
  error_page 404 ${base}404.html;
  add_header Cache-Control "${ASK_AGAIN}" always;
}
`,
).join('')}location ${base}assets/ {
  add_header Cache-Control "${FOREVER}";
}
`;

const writeApache = (base: string): string => `ErrorDocument 404 ${base}404.html
${TYPES.map(([ending, type]) => `AddType "${type}" .${ending}\n`).join('')}AddDefaultCharset utf-8
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase ${base}
  RewriteCond %{REQUEST_FILENAME} !-d
  RewriteRule "^${PLACE}/?$" 200.html [L]
</IfModule>
<IfModule mod_headers.c>
  Header set Cache-Control "${ASK_AGAIN}"
  <If "%{REQUEST_URI} =~ m#^${base}assets/#">
    Header set Cache-Control "${FOREVER}"
  </If>
</IfModule>
`;

const writeVercel = (base: string): string =>
  `${JSON.stringify(
    {
      cleanUrls: false,
      trailingSlash: false,
      // Files come first; 404.html answers what is left.
      rewrites: [{ source: `${base}regions/:code(\\d{6})`, destination: `${base}200.html` }],
      // What is not named here, Vercel has asked for again.
      headers: [{ source: `${base}assets/(.*)`, headers: [{ key: 'Cache-Control', value: FOREVER }] }],
    },
    null,
    2,
  )}\n`;

const writeAzure = (base: string): string =>
  `${JSON.stringify(
    {
      globalHeaders: { 'cache-control': ASK_AGAIN },
      routes: [{ route: `${base}assets/*`, headers: { 'cache-control': FOREVER } }],
      responseOverrides: { 404: { rewrite: `${base}404.html`, statusCode: 404 } },
      mimeTypes: Object.fromEntries(TYPES.map(([ending, type]) => [`.${ending}`, type])),
    },
    null,
    2,
  )}\n`;

const writeGuide = (
  base: string,
): string => `This folder is the whole site, built for the path ${base} (another one: BASE_PATH=/name/ npm run build).
Static files only: no database, no program on the server, no call to another site.

Any plain file server, also without a connection to the internet
  ${base === '/' ? 'Serve this folder:' : `Put this folder where ${base} leads, e.g. as www${base.replace(/\/$/, '')}, and serve www:`}
    python3 -m http.server 8080${base === '/' ? '' : ' --directory www'}
  and open http://localhost:8080${base}
  Every place, indicator, target, programme and figure has an index.html of its own, so links to them work without any setting.
  Only a county that no report names has none: such a server answers a link to it with its own "not found". It is reached from the
  map or the search of the site, or by any link where the server is told what stands below.
  Opened as file:// it does not work: browsers refuse programs and data from there.

Unknown addresses
  404.html (status 404) shows the page that names the nearest known address. GitHub Pages, GitLab Pages, Netlify, Cloudflare Pages, Vercel
  and surge take it by its name. Others:
    Netlify, Cloudflare   _redirects, _headers      (at the top of what is published)
    Vercel                vercel.json               (when this folder is what is deployed)
    Azure Static Web Apps staticwebapp.config.json
    Apache                .htaccess                 (AllowOverride FileInfo)
    nginx                 nginx.conf.txt            (to be included in the server's own configuration)
  200.html is the same page for hosts that answer unknown addresses with 200 (surge, serve --single). It is also what stands for the page
  of a county that no report names; where a host cannot be told so, that page shows under status 404.

A new edition
  Copy the new folder over the old one. Only assets/ may be kept for ever (its names change with its content); everything else is to be
  asked for again (Cache-Control: ${ASK_AGAIN}), or readers get old pages whose parts are gone. The files above say so; Netlify,
  Cloudflare and Vercel do it by themselves. For other servers, set it there.
`;

/** What the common static hosts read, for a site below `base` (a slash at both ends). */
export function composeHostFiles(base: string): HostFile[] {
  return [
    // Netlify reads this rule; Cloudflare knows no such status, says so, and takes 404.html by its name. Neither may
    // rewrite to the shell: Cloudflare would do so even where a document exists, and its title and preview would be
    // lost.
    { name: '_redirects', content: `${base}*  ${base}404.html  404\n` },
    // Both have every other file asked for again by themselves; a second rule here would be joined to this one.
    { name: '_headers', content: `${base}assets/*\n  Cache-Control: ${FOREVER}\n` },
    { name: 'vercel.json', content: writeVercel(base) },
    { name: 'staticwebapp.config.json', content: writeAzure(base) },
    { name: '.htaccess', content: writeApache(base) },
    { name: 'nginx.conf.txt', content: writeNginx(base) },
    // GitHub Pages leaves out files that begin with an underscore unless it is told not to build with Jekyll.
    { name: '.nojekyll', content: '' },
    { name: 'HOSTING.txt', content: writeGuide(base) },
  ];
}
