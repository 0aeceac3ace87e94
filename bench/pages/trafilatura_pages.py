import base64, gzip, json, os, sys

import trafilatura


def read(page):
    found = trafilatura.bare_extraction(base64.b64decode(page["html"]), url=page.get("url"), with_metadata=True)
    found = found.as_dict() if hasattr(found, "as_dict") else found or {}
    return {key: found.get(key) for key in ("text", "title", "author", "date")}


def read_all(name):
    with gzip.open(os.path.join(sys.argv[1], "pages", name + ".jsonl.gz")) as lines:
        return [read(json.loads(line)) for line in lines]


json.dump({name: read_all(name) for name in ("segments", "articles")}, sys.stdout)
