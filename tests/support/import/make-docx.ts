// A small .docx as Chinese offices write it: direct formatting, no styles. Knows no corpus.
import { strToU8, zipSync } from 'fflate'

export interface WordParagraph {
  text?: string
  align?: 'center' | 'right'
  bold?: boolean
  /** In points. */
  size?: number
  /** Two characters, by Word's own first-line indent. */
  indent?: boolean
  /** Name of an image in `media`. */
  image?: string
  /** Id of a numbering. */
  numbering?: number
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)

/** The files of a .docx, by name; `body` is XML inside `<w:body>`. */
export function docxFiles(
  body: string,
  media: Readonly<Record<string, Uint8Array>> = {},
  numbering = '',
): Record<string, Uint8Array> {
  const images = Object.keys(media)
  const relations = images
    .map((name, at) => `<Relationship Id="rId${at + 10}" Type="${R}/image" Target="media/${name}"/>`)
    .join('')
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/numbering" Target="numbering.xml"/>${relations}</Relationships>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    ...(numbering !== '' && {
      'word/numbering.xml': `${XML}<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`,
    }),
  }
  const entries = Object.entries(files).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)])
  return {
    ...Object.fromEntries(entries),
    ...Object.fromEntries(images.map((name) => [`word/media/${name}`, media[name] ?? new Uint8Array()])),
  }
}

export function makeDocx(
  paragraphs: readonly WordParagraph[],
  media: Readonly<Record<string, Uint8Array>> = {},
  numbering = '',
): Uint8Array {
  const names = Object.keys(media)
  return zipSync(docxFiles(paragraphs.map((one) => paragraphXml(one, names)).join(''), media, numbering))
}

function paragraphXml(
  { text = '', align, bold, size, indent, image, numbering }: WordParagraph,
  media: readonly string[],
): string {
  const properties = [
    numbering === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbering}"/></w:numPr>`,
    indent ? '<w:ind w:firstLineChars="200" w:firstLine="420"/>' : '',
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('')
  const run = `${bold ? '<w:b/>' : ''}${size ? `<w:sz w:val="${size * 2}"/>` : ''}`
  // Word cuts a line into runs wherever a hand has been.
  const cut = Math.ceil(text.length / 2)
  const runs = [text.slice(0, cut), text.slice(cut)]
    .filter((one) => one !== '')
    .map(
      (one) =>
        `<w:r><w:rPr>${run}</w:rPr>${one
          .split('\v')
          .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
          .join('<w:br/>')}</w:r>`,
    )
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}${image === undefined ? '' : drawing(media.indexOf(image) + 10)}</w:p>`
}

const drawing = (id: number): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
