// SPDX-License-Identifier: MIT
// Finds the part of the body that a command line means in the list that the log has.
#include "app/cli/verbs/known_site.h"

#include "app/cli/call/arguments.h"
#include "app/cli/call/cli_text.h"
#include "app/text/format.h"
#include "core/domain/site/site.h"

#include <algorithm>

namespace coolwarm {

std::optional<Site> knownSite(Engine& engine, const Site& site) {
    const std::vector<Site> sites = engine.sites();
    const auto found = std::find(sites.begin(), sites.end(), site);
    return found == sites.end() ? std::nullopt : std::optional(*found);
}

std::optional<Site> demandKnown(Engine& engine, const std::optional<Site>& site) {
    if (!site)
        return std::nullopt;
    auto known = knownSite(engine, *site);
    if (!known)
        throw UsageError(Cli::tr("The log has no part of the body called \"%1\". Check how it is "
                                 "spelled.")
                             .arg(siteInSentence(*site)));
    return known;
}

} // namespace coolwarm
