import { expect, test } from 'vitest';
import { formatSnippet } from './formatSnippet';

const look = { figure: 'map', lang: 'zh', theme: 'dark', linkWords: '持证（图谱）' } as const;
const address = 'https://atlas.example/?province=500000,520000&theme=light';

test('the frame is sandboxed, lazy, as wide as its column, and has a title', () => {
  const snippet = formatSnippet({ title: '安徽报了 3.3万', address }, look);
  expect(snippet).toContain(
    '<iframe src="https://atlas.example/?province=500000,520000&amp;theme=dark&amp;lang=zh&amp;embed=1&amp;figure=map" title="安徽报了 3.3万" width="100%" height="600"',
  );
  expect(snippet).toContain(
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>',
  );
});

test('where frames are taken out, a plain link to the page of the figure is left', () => {
  const [, link] = formatSnippet({ title: 'x', address }, look).split('\n');
  expect(link).toBe('<p><a href="https://atlas.example/?province=500000,520000&amp;theme=light">持证（图谱）</a></p>');
});

test('no title breaks out of its attribute', () => {
  const snippet = formatSnippet({ title: '"><script>alert(1)</script>', address }, { ...look, linkWords: '<b>"</b>' });
  expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(snippet).toContain('>&lt;b&gt;&quot;&lt;/b&gt;</a>');
  expect(snippet).not.toContain('<script');
});
