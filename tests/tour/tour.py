#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Photographs every page in every look, size and language: tour.py PROGRAM FOLDER [--look L] [--scale S] [--language L] [--screen S]"""

import argparse
import itertools
import os
import subprocess
import sys

LOOKS = ("light", "dark", "contrast-dark", "contrast-light")
SCALES = ("1", "1.5", "2")
LANGUAGES = ("en", "de", "long", "arabic")
SCREENS = ("large", "small", "laptop")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="coolwarm_tour as it was built")
    parser.add_argument("folder", help="where the pictures go")
    parser.add_argument("--look", choices=LOOKS, action="append")
    parser.add_argument("--scale", choices=SCALES, action="append")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--screen", choices=SCREENS, action="append")
    wanted = parser.parse_args()
    faults = 0
    for screen, language, scale, look in itertools.product(
            wanted.screen or SCREENS[:1], wanted.language or LANGUAGES, wanted.scale or SCALES,
            wanted.look or LOOKS):
        done = subprocess.run(
            [wanted.program, "--gtest_brief=1"], check=False, text=True, capture_output=True,
            env=os.environ | {"COOLWARM_TEST_SCALE": scale,
                              "COOLWARM_TEST_FOLDER": os.path.abspath(wanted.folder),
                              "COOLWARM_TEST_LOOK": look, "COOLWARM_TEST_LANGUAGE": language,
                              "COOLWARM_TEST_SCREEN": screen})
        print(f"{screen} {language} {scale} {look}: {'well' if done.returncode == 0 else 'FAULTS'}", flush=True)
        if done.returncode != 0:
            print(done.stdout)
            faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
