// SPDX-License-Identifier: MIT
// Holds the schema of a log against the steps that make it.
#include "core/log/sqlite/foreign_parts_p.h"

#include <algorithm>
#include <string>

namespace coolwarm {

namespace {

constexpr std::size_t mostTold = 100; // to be told of

bool isMade(const LogLayout& layout, const std::string& index) {
    const std::string words = "INDEX " + index + " ON ";
    return std::any_of(layout.steps.begin(), layout.steps.end(), [&](std::string_view step) {
        return step.find(words) != std::string_view::npos;
    });
}

std::string quoted(const std::string& name) {
    std::string text = "\"";
    for (const char symbol : name)
        text += symbol == '"' ? std::string("\"\"") : std::string(1, symbol);
    return text += '"';
}

const char* wordOf(ForeignPart::Kind kind) {
    switch (kind) {
    case ForeignPart::Kind::Trigger:
        break;
    case ForeignPart::Kind::View:
        return "VIEW";
    case ForeignPart::Kind::Index:
        return "INDEX";
    }
    return "TRIGGER";
}

} // namespace

// The log itself has neither triggers nor views. An index without a text is part of its table.
std::vector<ForeignPart> foreignPartsOf(Connection& log) {
    std::vector<ForeignPart> parts;
    Query query = log.query("SELECT type, name FROM sqlite_schema WHERE type <> 'table'"
                            " AND sql IS NOT NULL ORDER BY name");
    while (query->executeStep() && parts.size() < mostTold) {
        const std::string type = query->getColumn(0).getString();
        ForeignPart part{ForeignPart::Kind::Trigger, query->getColumn(1).getString()};
        if (type == "view")
            part.kind = ForeignPart::Kind::View;
        else if (type == "index")
            part.kind = ForeignPart::Kind::Index;
        if (part.kind != ForeignPart::Kind::Index || !isMade(log.layout(), part.name))
            parts.push_back(std::move(part));
    }
    return parts;
}

void removeForeignParts(Connection& log) {
    for (std::vector<ForeignPart> parts = foreignPartsOf(log); !parts.empty();
         parts = foreignPartsOf(log))
        for (const ForeignPart& part : parts)
            log.run(std::string("DROP ") + wordOf(part.kind) + " IF EXISTS " + quoted(part.name));
}

} // namespace coolwarm
