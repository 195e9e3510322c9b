import { typeSizes, type Mark, type Measure, type PicturedRow, type TypeKind } from '../../exchange/pictured.ts';
import { rowPicture } from '../../exchange/rowPicture.ts';

/** Canvas pixels a logical one: sharp where a thread is read on a phone. */
const resolution = 2;

/** The page's light colours, whatever theme the reader has: a picture stands on strange pages. */
export const colours = {
  paper: '#fcfbf8',
  ink: '#1c1a17',
  quiet: '#5d574d',
  rule: '#d9d3c5',
  wash: '#ffe34d',
} as const;
export const bands = ['#9a3412', '#1d4e89', '#0f6b5c', '#7a3e8f', '#6b6200', '#a11d4d', '#3f5f1f', '#4d4d57'] as const;

const serif = (han: string) => `'Source Serif 4', 'Iowan Old Style', Charter, Georgia, ${han}, 'Noto Serif', serif`;
const sans = (han: string) => `Inter, 'Helvetica Neue', Arial, ${han}, 'Noto Sans', sans-serif`;
const hanSerif = (language: string) =>
  language === 'zh-Hans'
    ? "'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', SimSun"
    : "'Songti TC', 'Noto Serif TC', 'Noto Serif CJK TC', PMingLiU";
const hanSans = (language: string) =>
  language === 'zh-Hans'
    ? "'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei'"
    : "'PingFang TC', 'Noto Sans TC', 'Noto Sans CJK TC', 'Microsoft JhengHei'";

function font(kind: TypeKind, language: string): string {
  const weight = kind === 'title' || kind === 'name' ? '600 ' : '';
  const family = kind === 'title' || kind === 'theirs' ? serif(hanSerif(language)) : sans(hanSans(language));
  return `${weight}${typeSizes[kind].size}px ${family}`;
}

/** Draws a row with text alone, so that the canvas stays readable for us; with the fonts that the system has. */
export function drawPicture(row: PicturedRow): { canvas: HTMLCanvasElement; cut: boolean } {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const measure: Measure = (text, kind, language) => {
    pen.font = font(kind, language);
    return pen.measureText(text).width;
  };
  const { width, height, marks, cut } = rowPicture(row, measure);
  canvas.width = width * resolution;
  canvas.height = height * resolution;
  pen.scale(resolution, resolution);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);
  for (const mark of marks) draw(mark, pen);
  return { canvas, cut };
}

function draw(mark: Mark, pen: CanvasRenderingContext2D) {
  switch (mark.mark) {
    case 'wash':
      pen.fillStyle = colours.wash;
      pen.fillRect(mark.x, mark.y, mark.width, mark.height);
      break;
    case 'rule':
      pen.fillStyle = colours.rule;
      pen.fillRect(mark.x, mark.y, mark.width, 1);
      break;
    case 'band':
      pen.fillStyle = bands[(mark.band - 1) % bands.length] ?? bands[0];
      pen.fillRect(mark.x, mark.y, mark.width, 4);
      break;
    case 'text':
      pen.font = font(mark.kind, mark.language);
      pen.fillStyle =
        mark.kind === 'title' || mark.kind === 'name' || mark.kind === 'theirs' ? colours.ink : colours.quiet;
      pen.fillText(mark.text, mark.x, mark.baseline);
  }
}

/** The picture as a PNG. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
