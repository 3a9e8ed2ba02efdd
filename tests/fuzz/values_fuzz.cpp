// SPDX-License-Identifier: MIT
// Any bytes as a site, a note, an id or a word: what is taken keeps its value's promises.
#include "core/domain/diary/word_list.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/text/note.h"
#include "core/text/utf8.h"
#include "tests/fuzz/fuzz_check.h"

#include <cstddef>
#include <cstdint>

namespace coolwarm::test {
namespace {

void trySite(std::string_view text) {
    const auto site = Site::of(text);
    demand(site.has_value() == !Site::faultOf(text), "a site is what has no fault");
    if (!site)
        return;
    const std::string& name = site->name();
    demand(!name.empty() && name.front() != ' ' && name.back() != ' ', "a site has tidy ends");
    demand(name.find("  ") == std::string::npos, "a site has no doubled space");
    const auto length = codePoints(name);
    demand(length && *length >= 1 && *length <= Site::longest, "a site has 1 to 80 characters");
    const auto again = Site::of(name);
    demand(again && again->name() == name && *again == *site, "a site's name is tidy already");
    std::string loud = name;
    for (char& symbol : loud)
        if (symbol >= 'a' && symbol <= 'z')
            symbol = static_cast<char>(symbol - 'a' + 'A');
    demand(Site::of(loud) == site, "the case of A to Z makes no other site");
}

void tryNote(std::string_view text) {
    const auto note = Note::of(text);
    demand(note.has_value() == !Note::faultOf(text), "a note is what has no fault");
    if (!note)
        return;
    demand(note->text() == text, "a note is kept as it is");
    const auto length = codePoints(text);
    demand(length && *length <= Note::longest, "a note has up to 10,000 characters");
}

void tryWordList(std::string_view text) {
    const auto list = WordList::of(text);
    demand(list.has_value() == !WordList::faultOf(text), "a list of words is what has no fault");
    if (list)
        demand(WordList::of(list->text()) == list, "a list of words reads back");
}

void tryId(std::string_view text) {
    const auto id = SessionId::of(text);
    if (!id)
        return;
    demand(id->text().size() == 36, "an id has 36 characters");
    demand(SessionId::of(id->text()) == id, "an id reads back");
}

void tryWords(std::string_view text) {
    if (const auto modality = modalityFromWord(text))
        demand(toWord(*modality) == text, "a modality's word reads back");
    if (const auto outcome = outcomeFromWord(text))
        demand(toWord(*outcome) == text, "an outcome's word reads back");
    if (const auto origin = originFromWord(text))
        demand(toWord(*origin) == text, "an origin's word reads back");
}

// Counted the other way round: every byte that does not continue a character begins one.
void tryUtf8(std::string_view text) {
    const auto length = codePoints(text);
    if (!length)
        return;
    std::size_t leads = 0;
    for (const char symbol : text)
        leads += (static_cast<unsigned char>(symbol) & 0xC0U) != 0x80U ? 1 : 0;
    demand(*length == leads, "valid UTF-8 has one leading byte for each character");
    demand(codePoints(text.substr(0, text.size() / 2)).has_value() ||
               (static_cast<unsigned char>(text[text.size() / 2]) & 0xC0U) == 0x80U,
           "a cut between characters leaves valid UTF-8");
}

} // namespace
} // namespace coolwarm::test

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    coolwarm::test::trySite(text);
    coolwarm::test::tryNote(text);
    coolwarm::test::tryWordList(text);
    coolwarm::test::tryId(text);
    coolwarm::test::tryWords(text);
    coolwarm::test::tryUtf8(text);
    return 0;
}
