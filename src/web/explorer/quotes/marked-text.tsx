const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Text that the API has marked for a web page: words found between `<mark>` and `</mark>`, all else escaped. */
export function MarkedText({ marked }: { marked: string }) {
  return marked.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    const text = part.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]!);
    return index % 2 === 1 ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>;
  });
}
