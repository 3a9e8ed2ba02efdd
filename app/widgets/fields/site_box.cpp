// SPDX-License-Identifier: MIT
// Fills a box with the names of parts of the body.
#include "app/widgets/fields/site_box.h"

#include "app/text/format.h"

#include <QComboBox>

namespace coolwarm {

QComboBox* makeSiteBox(const std::vector<Site>& sites) {
    auto* box = new QComboBox;
    box->setEditable(true); // a site of the user's own is typed
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    for (const Site& site : sites)
        box->addItem(siteText(site));
    return box;
}

} // namespace coolwarm
