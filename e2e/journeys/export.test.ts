import { expect, mapOn, test } from './atlas';
import { exportImage, readPngSize, readSvg } from './exportedFile';

const certified = '持证社会工作者';

test.describe('question 10: the map of certified social workers as an image', () => {
  test('the SVG stands alone and says what, when, of whom, from where and by which map', async ({ page }) => {
    await page.goto('/');
    const file = await exportImage(page, certified, 'SVG');
    expect(file.name).toMatch(/^全国-持证社会工作者-2026-11-22\.svg$/);
    const svg = await readSvg(page, file);
    expect(svg.elements).not.toContain('foreignObject');
    expect(svg.elements).not.toContain('script');
    expect(svg.elements).not.toContain('image');
    expect(svg.elements).not.toContain('style');
    expect(svg.links).toEqual([]);
    expect(svg.title).toBe('持证社会工作者：安徽报了 3.3万，重庆只报了目标');

    const words = svg.texts.join('\n');
    const said = [
      '持证社会工作者：安徽报了 3.3万，重庆只报了目标',
      '3.3万',
      '>5万',
      '1.75万',
      '1,463',
      '2023',
      '2021-01–10*',
      '2021-12*',
      '2022-07*',
      '2024-01–03*',
      '目标，到 2027',
      '有数值（填色或圆）',
      '原文为零',
      '只有目标，没有实际值',
      '不可比：不明或矛盾',
      '未见报道（含下级）',
      '填色（人）',
      '《公益时报》所载',
      '《安徽日报》',
      '《重庆日报》',
      '中国经济网',
      '数值为总数，没有分母。',
      '示意图，边界经简化，不作为划界依据；无审图号。',
      '天地图',
      '南海诸岛',
      '社工人才图谱',
      '制图 2026-11-22',
    ];
    for (const phrase of said) expect(words).toContain(phrase);
  });

  test('the PNG has exactly twice as many pixels each way as the SVG', async ({ page }) => {
    await page.goto('/');
    const svg = await readSvg(page, await exportImage(page, certified, 'SVG'));
    const png = await exportImage(page, certified, 'PNG');
    expect(readPngSize(png)).toEqual({ width: 2 * svg.width, height: 2 * svg.height });
    expect(png.bytes.length).toBeGreaterThan(50_000);
  });

  test('the image shows the numbers that the screen shows, no more and no fewer', async ({ page }) => {
    await page.goto('/');
    const list = page.getByRole('region', { name: '各地的数字和日期' });
    await expect(list.getByRole('link', { name: '安徽', exact: true })).toBeVisible();
    const onScreen = await list.getByRole('listitem').evaluateAll((rows) =>
      rows
        .map((row) => ({
          place: row.querySelector('a')?.textContent ?? '',
          number: row.querySelector('mark')?.textContent ?? '',
        }))
        .filter(({ number }) => number !== ''),
    );
    expect(onScreen).toHaveLength(7);
    const svg = await readSvg(page, await exportImage(page, certified, 'SVG'));
    const quoted = svg.texts.flatMap((text) => /^「(.+)」/.exec(text)?.[1] ?? []);
    expect(quoted).toEqual(onScreen.map(({ number }) => number));
    for (const { place } of onScreen) expect(svg.texts).toContain(place);

    // What is written on the map itself: on screen and in the file the same words.
    const onMap = await mapOn(page)
      .getByText(/[万※≈≥>]|\d{3}|^\d\d$/)
      .allTextContents();
    // A label is one text in the file, of several parts on screen.
    expect(onMap.filter((text) => !svg.texts.some((whole) => whole.includes(text)))).toEqual([]);
  });

  test('per 10,000 residents, the image names the residents it divides by and their source', async ({ page }) => {
    await page.goto('/?per=10k');
    const words = (await readSvg(page, await exportImage(page, certified, 'SVG'))).texts.join('\n');
    expect(words).toContain('分母为常住人口');
    expect(words).not.toContain('没有分母');
  });

  for (const [path, subject, wanted] of [
    [
      '/targets/000B-14',
      '重庆：到 2027 年',
      [
        '重庆：到 2027 年，持证社工超过 5万人',
        '这里没有点，因为没有数字',
        '《公益时报》所载：据《重庆日报》（2024年12月17日）。每个数字的原句见网页。',
      ],
    ],
    ['/targets', '19 个目标', ['19 个目标，12 个已过期，没有一个有后续数字', '铜仁市民政局', '今天是 2026年11月22日']],
    ['/regions/520000', '贵州省：', ['威宁', '125※', '89', '铜仁市民政局', '无审图号']],
  ] as const) {
    test(`${path} exports its chart as well, as an SVG that stands alone and a PNG of twice its size`, async ({
      page,
    }) => {
      await page.goto(path);
      const svg = await readSvg(page, await exportImage(page, subject, 'SVG'));
      expect(svg.elements.filter((name) => /foreignObject|script|image|style/.test(name))).toEqual([]);
      expect(svg.links).toEqual([]);
      const words = svg.texts.join('\n');
      for (const phrase of wanted) expect(words).toContain(phrase);
      expect(readPngSize(await exportImage(page, subject, 'PNG'))).toEqual({
        width: 2 * svg.width,
        height: 2 * svg.height,
      });
    });
  }
});
