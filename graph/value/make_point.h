// A point from the map of its coordinates.
#pragma once

#include "graph/value.h"

namespace clew::graph {

// {x, y[, z][, crs][, srid]} or {longitude, latitude[, height]}. Null where a coordinate is null.
// Throws ValueError (InvalidType, InvalidValue) for coordinates that are missing, no numbers, or off the globe.
Value make_point(MapView map);

// cartesian, cartesian-3d, wgs-84, wgs-84-3d.
std::string_view coordinate_system_name(CoordinateSystem system);

}  // namespace clew::graph
