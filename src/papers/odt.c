#include "config.h"

#include "papers/odt.h"

#include <limits.h>
#include <string.h>

#include <minizip/zip.h>

#include "base/mem.h"
#include "papers/markup.h"
#include "papers/odt_parts.h"

#define MIME "application/vnd.oasis.opendocument.text"
/* 1 January 1980, where a zip's time begins: the bytes tell no clock. */
#define LONG_AGO 0x00210000

/* ---- a zip in memory ------------------------------------------------------------------------ */

/* minizip goes back to write each size once it is known. */
struct place {
	struct buf *out;
	size_t start, at;
};

static voidpf place_open(voidpf opaque, const void *name, int mode)
{
	(void)name;
	(void)mode;
	return opaque;
}

static uLong place_read(voidpf opaque, voidpf stream, void *bytes, uLong n)
{
	(void)opaque;
	(void)stream;
	(void)bytes;
	(void)n;
	return 0;
}

static uLong place_write(voidpf opaque, voidpf stream, const void *bytes, uLong n)
{
	struct place *p = opaque;
	size_t over = p->out->len - p->start - p->at;

	(void)stream;
	if (over > n)
		over = n;
	if (over > 0)
		memcpy(p->out->s + p->start + p->at, bytes, over);
	buf_addn(p->out, (const char *)bytes + over, n - over);
	p->at += n;
	return n;
}

static ZPOS64_T place_tell(voidpf opaque, voidpf stream)
{
	(void)stream;
	return ((struct place *)opaque)->at;
}

static long place_seek(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin)
{
	struct place *p = opaque;
	size_t len = p->out->len - p->start;
	size_t from = origin == ZLIB_FILEFUNC_SEEK_SET	 ? 0
		      : origin == ZLIB_FILEFUNC_SEEK_END ? len
							 : p->at;

	(void)stream;
	if (offset > len - from)
		return -1;
	p->at = from + (size_t)offset;
	return 0;
}

static int place_close(voidpf opaque, voidpf stream)
{
	(void)opaque;
	(void)stream;
	return 0;
}

/* In memory, only memory can be lacking. */
static void must(int answer)
{
	if (answer != ZIP_OK)
		mem_exhausted();
}

static void add_file(zipFile zip, const char *name, const char *bytes, size_t n, bool packed)
{
	zip_fileinfo info = { .dosDate = LONG_AGO };

	must(zipOpenNewFileInZip(zip, name, &info, NULL, 0, NULL, 0, NULL, packed ? Z_DEFLATED : 0,
	    packed ? Z_DEFAULT_COMPRESSION : 0));
	while (n > 0) {
		unsigned piece = n < INT_MAX ? (unsigned)n : INT_MAX;

		must(zipWriteInFileInZip(zip, bytes, piece));
		bytes += piece;
		n -= piece;
	}
	must(zipCloseFileInZip(zip));
}

/* ---- its files ------------------------------------------------------------------------------ */

static const char manifest[] =
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'"
    " manifest:version='1.3'>\n"
    "<manifest:file-entry manifest:full-path='/' manifest:version='1.3'"
    " manifest:media-type='" MIME "'/>\n"
    "<manifest:file-entry manifest:full-path='content.xml' manifest:media-type='text/xml'/>\n"
    "<manifest:file-entry manifest:full-path='styles.xml' manifest:media-type='text/xml'/>\n"
    "<manifest:file-entry manifest:full-path='meta.xml' manifest:media-type='text/xml'/>\n"
    "</manifest:manifest>\n";

static void add_meta(struct buf *out, const struct doc *d)
{
	buf_add(out, "<?xml version='1.0' encoding='UTF-8'?>\n<office:document-meta");
	buf_add(out, odt_namespaces);
	buf_add(out, "><office:meta><meta:generator>Sesiona</meta:generator><dc:title>");
	markup_text(out, d->title, strlen(d->title));
	buf_add(out,
	    "</dc:title><dc:language>es-MX</dc:language></office:meta></office:document-meta>\n");
}

void doc_to_odt(const struct doc *d, struct buf *out)
{
	struct place place = { out, out->len, 0 };
	zlib_filefunc64_def memory = { place_open, place_read, place_write, place_tell, place_seek,
		place_close, place_close, &place };
	struct buf meta = BUF_EMPTY, styles = BUF_EMPTY, content = BUF_EMPTY;
	zipFile zip = zipOpen2_64(NULL, APPEND_STATUS_CREATE, NULL, &memory);

	if (zip == NULL)
		mem_exhausted();
	add_meta(&meta, d);
	odt_styles(d, &styles);
	odt_content(d, &content);
	add_file(
	    zip, "mimetype", MIME, strlen(MIME), false); /* first and as it is: so it is known */
	add_file(zip, "content.xml", content.s, content.len, true);
	add_file(zip, "styles.xml", styles.s, styles.len, true);
	add_file(zip, "meta.xml", meta.s, meta.len, true);
	add_file(zip, "META-INF/manifest.xml", manifest, strlen(manifest), true);
	must(zipClose(zip, NULL));
	buf_clear(&meta);
	buf_clear(&styles);
	buf_clear(&content);
}
