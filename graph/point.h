// A place in one of the four coordinate reference systems that Cypher knows.
#pragma once

#include <cstdint>

namespace clew::graph {

// The values are EPSG codes where there is one (WGS 84), else those that Neo4j gave.
enum class CoordinateSystem : std::uint16_t { Wgs84 = 4326, Wgs84In3D = 4979, Cartesian = 7203, CartesianIn3D = 9157 };

struct Point {
  CoordinateSystem system = CoordinateSystem::Cartesian;
  double x = 0;  // Longitude in degrees east for WGS 84.
  double y = 0;  // Latitude in degrees north.
  double z = 0;  // Height in metres; 0 in two dimensions.

  bool geographic() const { return system == CoordinateSystem::Wgs84 || system == CoordinateSystem::Wgs84In3D; }
  int dimensions() const { return system == CoordinateSystem::Wgs84 || system == CoordinateSystem::Cartesian ? 2 : 3; }
  bool operator==(const Point&) const = default;
};

}  // namespace clew::graph
