// SPDX-License-Identifier: MIT
// The list of the pairs, and contrast as WCAG 2 computes it.
#include "app/style/palette/colour_pairs.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace coolwarm {

namespace {

using Set = std::initializer_list<const QColor*>;

class List {
public:
    void add(const char* name, Need need, Set fronts, Set grounds) {
        for (const QColor* front : fronts)
            for (const QColor* ground : grounds)
                m_pairs.push_back({name, front, ground, need});
    }
    [[nodiscard]] std::vector<ColourPair> take() { return std::move(m_pairs); }

private:
    std::vector<ColourPair> m_pairs;
};

void addWords(List& list, const Colours& c) {
    list.add("words", Need::Text, {&c.text, &c.textMuted},
             {&c.window, &c.card, &c.trough, &c.field, &c.rowAlternate, &c.button, &c.buttonHover,
              &c.buttonPressed, &c.infoBackground});
    list.add("words of the navigation", Need::Text, {&c.text},
             {&c.nav, &c.navHover, &c.navSelected});
    list.add("words of a notice", Need::Text, {&c.text}, {&c.warnBackground, &c.errorBackground});
    list.add("words of what cannot be used", Need::Text, {&c.textDisabled},
             {&c.window, &c.card, &c.trough, &c.button, &c.field, &c.nav});
    list.add("words and ticks on what is chosen", Need::Text, {&c.onSelection}, {&c.selection});
    list.add("the present moment's label", Need::Text, {&c.now}, {&c.card, &c.window});
    list.add("words that warn", Need::Text, {&c.errorMark},
             {&c.button, &c.buttonHover, &c.buttonPressed});
}

void addEdges(List& list, const Colours& c) {
    list.add("edge of a button, handle of a scroll bar", Need::Shape, {&c.buttonBorder},
             {&c.window, &c.card, &c.field, &c.button, &c.trough, &c.infoBackground,
              &c.warnBackground, &c.errorBackground});
    list.add("edge of a field or a trough", Need::Shape, {&c.fieldBorder},
             {&c.window, &c.card, &c.field, &c.trough});
    list.add("edge under the pointer, box to tick", Need::Shape, {&c.textMuted, &c.textDisabled},
             {&c.window, &c.card, &c.field, &c.trough});
    list.add("focus ring", Need::Shape, {&c.focus},
             {&c.window, &c.card, &c.nav, &c.navHover, &c.navSelected, &c.field, &c.button,
              &c.buttonHover, &c.buttonPressed, &c.trough, &c.rowAlternate, &c.infoBackground,
              &c.warnBackground, &c.errorBackground});
    list.add("what is chosen, the current page's bar", Need::Shape, {&c.selection},
             {&c.window, &c.card, &c.field, &c.trough, &c.nav, &c.navSelected, &c.buttonHover,
              &c.rowAlternate});
    list.add("border of a card", Need::Decoration, {&c.cardBorder}, {&c.window, &c.card});
}

void addMarks(List& list, const Colours& c) {
    list.add("the present moment's line", Need::Shape, {&c.now}, {&c.card, &c.trough});
    list.add("sign and edge of a notice", Need::Shape, {&c.infoMark},
             {&c.infoBackground, &c.window, &c.card});
    list.add("sign and edge of a warning", Need::Shape, {&c.warnMark},
             {&c.warnBackground, &c.window, &c.card});
    list.add("sign and edge of an error", Need::Shape, {&c.errorMark},
             {&c.errorBackground, &c.window, &c.card});
}

void addTherapy(List& list, const Colours& c, const AccentColours& a) {
    const Set fills{&a.fill, &a.fillHover, &a.fillPressed};
    list.add("words of a therapy", Need::Text, {&a.text},
             {&c.window, &c.card, &c.field, &c.rowAlternate, &a.track});
    list.add("words and edges of a chosen length", Need::Text, {&a.text},
             {&c.button, &c.buttonHover});
    list.add("words on a glow", Need::Text, {&c.text, &c.textMuted}, {&a.track});
    list.add("edges on a glow", Need::Shape, {&c.buttonBorder, &c.focus}, {&a.track});
    list.add("words on a therapy's colour", Need::Text, {&a.onFill}, fills);
    list.add("start button, chosen pain, bar of a slider", Need::Shape, fills,
             {&c.window, &c.card, &c.trough});
    list.add("arc, outline of a full rest", Need::Shape, {&a.fill}, {&a.track});
    list.add("hatch of a rest, edge of a ring", Need::Shape, {&a.hatch},
             {&a.track, &c.card, &c.window, &c.trough});
}

double linear(float value) {
    const auto c = static_cast<double>(value);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Whether `part` can be made out wherever it meets others.
bool isSeen(const QColor& part, const std::vector<ColourPair>& pairs) {
    return std::all_of(pairs.begin(), pairs.end(), [&](const ColourPair& pair) {
        return (pair.front != &part && pair.ground != &part) ||
               contrastOf(pair) >= contrastFor(pair.need, false);
    });
}

} // namespace

std::vector<ColourPair> colourPairs(const Colours& colours) {
    List list;
    addWords(list, colours);
    addEdges(list, colours);
    addMarks(list, colours);
    addTherapy(list, colours, colours.ice);
    addTherapy(list, colours, colours.heat);
    return list.take();
}

double contrastOf(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double contrastOf(const ColourPair& pair) {
    return contrastOf(*pair.front, *pair.ground);
}

double contrastFor(Need need, bool highContrast) {
    switch (need) {
    case Need::Text:
        return highContrast ? 7 : 4.5;
    case Need::Shape:
        return highContrast ? 4.5 : 3;
    case Need::Decoration:
        return highContrast ? 4.5 : 1.1;
    }
    return 1;
}

Colours tinted(const Colours& colours, const QColor& tint) {
    Colours tried = colours;
    const std::vector<ColourPair> pairs = colourPairs(tried);
    tried.focus = tint;
    if (!isSeen(tried.focus, pairs))
        tried.focus = colours.focus;
    tried.selection = tint;
    for (const QColor& words : {colours.card, colours.text}) {
        tried.onSelection = words;
        if (isSeen(tried.selection, pairs))
            return tried;
    }
    tried.selection = colours.selection;
    tried.onSelection = colours.onSelection;
    return tried;
}

} // namespace coolwarm
