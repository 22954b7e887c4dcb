/** What a site's owner may say in the script tag. */
export interface Options {
  /** The server that the script came from. */
  readonly origin: string;
  readonly center: string;
  readonly lang: string | undefined;
  readonly side: 'left' | 'right';
  readonly color: string | undefined;
  readonly label: string;
}

/**
 * Reads the tag.
 *
 * @example <script async src="https://chat.example.org/widget.js" data-center="demo"
 *   data-lang="en" data-position="left" data-color="#0a5" data-launcher="Chat with us"></script>
 */
export function readOptions({ src, dataset }: HTMLScriptElement): Options {
  const { center = '', lang, position, color, launcher = 'Chat with us' } = dataset;
  return {
    origin: new URL(src).origin,
    center,
    lang,
    side: position === 'left' ? 'left' : 'right',
    color: color !== undefined && CSS.supports('color', color) ? color : undefined,
    label: launcher,
  };
}
