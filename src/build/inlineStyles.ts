import type { Plugin } from 'vite';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="[^"]*?([^/"]+\.css)"[^>]*>/g;

/** Writes the styles of the first screen into the document: a file of its own holds back the first paint. */
export function inlineStyles(): Plugin {
  return {
    name: 'atlas:inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        html.replace(STYLESHEET, (tag, name: string) => {
          const file = Object.values(bundle).find(({ fileName }) => fileName.endsWith(name));
          return file?.type === 'asset' ? `<style>${String(file.source)}</style>` : tag;
        }),
    },
  };
}

/**
 * Tells the parts of the program that their first styles are there: asked for again they would come last, over those of
 * the reader's own colours.
 */
export function forgetInlinedStyles(): Plugin {
  return {
    name: 'atlas:forget-inlined-styles',
    apply: 'build',
    // After the documents are written, before Vite lists what each part needs.
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry) file.viteMetadata?.importedCss.clear();
    },
  };
}
