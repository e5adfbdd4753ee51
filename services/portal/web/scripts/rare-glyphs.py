"""Makes the web font of rare Han characters anew: those of the table of 8,105 that many phones have no glyph for.

Run by hand when the table or the typeface changes (Debian: apt-get install python3-fonttools python3-brotli):

    /usr/bin/python3 services/portal/web/scripts/rare-glyphs.py

Reads the kit's table and the typeface the formal papers are set in (Noto Sans SC, SIL Open Font License), and writes
src/shared/fonts/rare-han.woff2 with rare-han.css, whose unicode-range names exactly the characters the font has.
"""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SERVICES = Path(__file__).parents[3]
TABLE = SERVICES / 'kit/src/main/resources/general-standard-characters.txt'
TYPEFACE = SERVICES / 'application/src/main/resources/paper/fonts/NotoSansSC-Regular-han.ttf'
FONTS = SERVICES / 'portal/web/src/shared/fonts'


def rare(character: int) -> bool:
    """Extension A and everything beyond the basic plane."""
    return 0x3400 <= character <= 0x4DBF or character > 0xFFFF


def ranges(characters: list[int]) -> str:
    runs: list[list[int]] = []
    for character in characters:
        if runs and character == runs[-1][1] + 1:
            runs[-1][1] = character
        else:
            runs.append([character, character])
    return ', '.join(f'U+{a:X}' if a == b else f'U+{a:X}-{b:X}' for a, b in runs)


font = TTFont(TYPEFACE)
held = font.getBestCmap()
wanted = {ord(character) for character in TABLE.read_text(encoding='utf-8') if rare(ord(character))}
missing = wanted - held.keys()
if missing:
    raise SystemExit('The typeface has no glyph for ' + ' '.join(f'U+{character:X}' for character in sorted(missing)))
kept = sorted(wanted | {character for character in held if character > 0xFFFF})

options = subset.Options()
options.flavor = 'woff2'
options.layout_features = []
options.hinting = False
options.name_IDs = [0, 1, 2, 13, 14]
cut = subset.Subsetter(options)
cut.populate(unicodes=kept)
cut.subset(font)
font.flavor = 'woff2'
font.save(FONTS / 'rare-han.woff2')
(FONTS / 'rare-han.css').write_text(
    '/* Made by scripts/rare-glyphs.py. Loaded only where one of these characters stands on the page. */\n'
    '@font-face { font-family: "Rare Han"; src: url("./rare-han.woff2") format("woff2"); font-display: swap;\n'
    f'  unicode-range: {ranges(kept)}; }}\n',
    encoding='utf-8',
)
print(f'{len(kept)} characters, {(FONTS / "rare-han.woff2").stat().st_size} bytes')
