import QRCode from 'qrcode';

/** A QR code as a drawing, with the quiet margin readers need; black on white also on a dark page. */
export const QrPicture = ({ text, title }: { text: string; title: string }) => {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (bit, index) => (bit ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : ''));
  return (
    <svg
      role="img"
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      shapeRendering="crispEdges"
      className="h-auto w-full max-w-64"
    >
      <title>{title}</title>
      <path d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
};
