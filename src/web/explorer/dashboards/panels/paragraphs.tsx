/** Plain text: an empty line parts paragraphs, and addresses of the web are links. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="paragraphs">
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index} dir="auto">
          {paragraph.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((part, at) =>
            at % 2 === 1 ? (
              <a key={at} href={part} rel="noreferrer">
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      ))}
    </div>
  );
}
