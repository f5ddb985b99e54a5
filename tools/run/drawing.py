"""The look of every figure and chart of the book."""

# Six hues that differ for every kind of color vision and hold 3:1 on white; the
# site's style sheet sets --figure-1 … --figure-6 for its dark scheme.
COLORS = ("#146891", "#e86200", "#129f87", "#ea3cbe", "#81693d", "#9422d4")
FADED = "#00000099"

ON_PICTURES = ("#222222", "#fafafa")
# The page behind a figure, as the site's style sheet has it.
PAPERS = {"light": "#fdfcf9", "dark": "#16191d"}

# The settings that every figure of the book is drawn with. Black and white become
# the page's ink and paper; ink on a picture, which must stay as it is in both
# schemes, is "#222222" (dark) or "#fafafa" (light).
STYLE: dict[str, object] = {
    "axes.edgecolor": FADED, "axes.labelsize": 11, "axes.titlesize": 12,
    "axes.prop_cycle": f"cycler('color', {list(COLORS)})",
    "axes.spines.right": False, "axes.spines.top": False,
    "figure.constrained_layout.use": True, "figure.figsize": (6.4, 3.6),
    "font.size": 11, "grid.alpha": 0.15, "grid.color": "black",
    "image.composite_image": False, "image.interpolation": "none",
    "legend.fontsize": 11, "legend.frameon": False, "lines.linewidth": 2,
    "savefig.transparent": True, "svg.fonttype": "none", "svg.hashsalt": "book",
    "xtick.color": FADED, "xtick.labelcolor": "black", "xtick.labelsize": 11,
    "ytick.color": FADED, "ytick.labelcolor": "black", "ytick.labelsize": 11,
}

INK = "currentColor"
PAGE_COLORS = [f"var(--figure-{n}, {hue})" for n, hue in enumerate(COLORS, 1)]
WORDS = {"labelColor": INK, "titleColor": INK, "labelFontSize": 11, "titleFontSize": 11}
LINES = {"domainColor": INK, "domainOpacity": 0.6, "tickColor": INK, "tickOpacity": 0.6}
LINES |= {"gridColor": INK, "gridOpacity": 0.12, "labelFlush": False}
PLAIN = {"titleFontWeight": "normal"}

# The settings that every chart of the book is drawn with. A browser looks its colors up
# in the page's style sheet, so that one file serves the light and the dark scheme.
CHART_STYLE: dict[str, object] = {
    "aria": False,  # the page names the whole figure, and has its numbers in a table
    "axis": WORDS | LINES | PLAIN,
    "background": None,
    "font": "sans-serif",
    "header": WORDS,
    "legend": WORDS | PLAIN | {"columnPadding": 30, "orient": "top"},
    "line": {"strokeWidth": 2},
    "mark": {"color": PAGE_COLORS[0]},
    "range": {"category": PAGE_COLORS},
    "rule": {"color": INK},
    "text": {"color": INK, "fontSize": 11},
    "title": {"color": INK, "fontSize": 12, "fontWeight": "normal"},
    "view": {"continuousHeight": 220, "continuousWidth": 400, "stroke": None},
}
