/** A document that can be drawn, a page at a time. */
export type Drawable = {
  readonly pages: number;
  /** Draws a page so that it is `width` CSS pixels wide before `zoom`, turned by `turn` degrees; answers its text. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, how: How) => Promise<string>;
  /** The page on a canvas of its own, of at least 150 dots an inch and at least `long` dots on its long side. */
  readonly print: (page: number, long: number) => Promise<HTMLCanvasElement>;
  readonly close: () => void;
};
export type How = { readonly width: number; readonly zoom: number; readonly turn: number };

/* A canvas of more pixels than this is refused by some browsers. */
const MOST_PIXELS = 16_000_000;
const sizeCanvas = (canvas: HTMLCanvasElement, width: number, height: number): number => {
  const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (width * height)));
  canvas.width = Math.round(width * sharp);
  canvas.height = Math.round(height * sharp);
  canvas.style.width = `${Math.round(width)}px`;
  canvas.style.height = `${Math.round(height)}px`;
  return sharp;
};

const POINTS_PER_INCH = 72;
const PRINT_DPI = 150;
/* More would make a file too large to keep, and no writing clearer. */
const MOST_PRINTED_PIXELS = 6_000_000;
/* How much larger a page of so many units is printed. */
const printScale = (width: number, height: number, wanted: number): number =>
  Math.min(wanted, Math.sqrt(MOST_PRINTED_PIXELS / (width * height)));
const canvasOf = (width: number, height: number): HTMLCanvasElement =>
  Object.assign(document.createElement('canvas'), { width: Math.round(width), height: Math.round(height) });

const openPdf = async (src: string): Promise<Drawable> => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(
    'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    import.meta.url,
  ).toString();
  // One request for the whole file: each one is noted down as a look. No code of the file is run.
  const task = pdfjs.getDocument({
    url: src,
    disableRange: true,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
  });
  const pdf = await task.promise;
  let drawing: { cancel: () => void; promise: Promise<void> } | undefined;
  return {
    pages: pdf.numPages,
    draw: async (number, canvas, { width, zoom, turn }) => {
      const page = await pdf.getPage(number);
      const rotation = (page.rotate + turn) % 360;
      const scale = (width / page.getViewport({ scale: 1, rotation }).width) * zoom;
      const viewport = page.getViewport({ scale, rotation });
      drawing?.cancel();
      await drawing?.promise.catch(() => undefined);
      const sharp = sizeCanvas(canvas, viewport.width, viewport.height);
      const transform = [sharp, 0, 0, sharp, 0, 0];
      drawing = page.render({ canvas, viewport, transform });
      await drawing.promise;
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    },
    print: async (number, long) => {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const wanted = Math.max(PRINT_DPI / POINTS_PER_INCH, (long + 1) / Math.max(width, height));
      const viewport = page.getViewport({ scale: printScale(width, height, wanted) });
      const canvas = canvasOf(viewport.width, viewport.height);
      await page.render({ canvas, viewport, background: '#ffffff' }).promise;
      return canvas;
    },
    close: () => void task.destroy(),
  };
};

const openPicture = async (src: string): Promise<Drawable> => {
  const picture = new Image();
  picture.src = src;
  await picture.decode();
  return {
    pages: 1,
    draw: async (_page, canvas, { width, zoom, turn }) => {
      const isAcross = turn % 180 !== 0;
      const [wide, high] = isAcross
        ? [picture.naturalHeight, picture.naturalWidth]
        : [picture.naturalWidth, picture.naturalHeight];
      const scale = (width / wide) * zoom;
      const sharp = sizeCanvas(canvas, wide * scale, high * scale);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.setTransform(sharp * scale, 0, 0, sharp * scale, canvas.width / 2, canvas.height / 2);
      context.rotate((turn * Math.PI) / 180);
      context.drawImage(picture, -picture.naturalWidth / 2, -picture.naturalHeight / 2);
      return '';
    },
    print: async (_page, long) => {
      const { naturalWidth: width, naturalHeight: height } = picture;
      const scale = printScale(width, height, Math.max(1, (long + 1) / Math.max(width, height)));
      const canvas = canvasOf(width * scale, height * scale);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      // What is transparent is paper: a JPEG would make it black.
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas;
    },
    close: () => undefined,
  };
};

/** Fetches a document once and gets it ready to be drawn, in the page and nowhere else. */
export const openDrawable = (src: string, mediaType: string): Promise<Drawable> =>
  mediaType.startsWith('image/') ? openPicture(src) : openPdf(src);
