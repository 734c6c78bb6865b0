package com.sautai.desktop.calendar.grid;

/// How many days a grid shows.
public enum GridSpan {
    DAY,
    WEEK,
    MONTH
}
