#include "graph/value/make_point.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>

#include "graph/value/error.h"

namespace clew::graph {
namespace {

struct SystemName {
  std::string_view name;
  CoordinateSystem system;
};
constexpr SystemName kSystems[] = {{"cartesian", CoordinateSystem::Cartesian},
                                   {"cartesian-3d", CoordinateSystem::CartesianIn3D},
                                   {"wgs-84", CoordinateSystem::Wgs84},
                                   {"wgs-84-3d", CoordinateSystem::Wgs84In3D}};

constexpr const char* kHint = "write point({x: 1.5, y: 2}) or point({longitude: 45.4, latitude: 39.2})";

[[noreturn]] void fail(const std::string& message) {
  throw ValueError(ValueErrorKind::InvalidValue, message, kHint);
}

double number(const Value& value, std::string_view name) {
  if (value.is_number()) return value.as_number();
  throw ValueError(ValueErrorKind::InvalidType, "a point's " + std::string(name) + " must be a number", kHint);
}

// By `crs` or `srid`, where the map has one of them.
std::optional<CoordinateSystem> stated_system(MapView map) {
  if (const Value* crs = map.find("crs")) {
    auto named = [crs](const SystemName& s) {
      return crs->is_string() && std::equal(s.name.begin(), s.name.end(), crs->as_string().begin(), crs->as_string().end(),
                                            [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
    };
    const auto* found = std::find_if(std::begin(kSystems), std::end(kSystems), named);
    if (found == std::end(kSystems))
      fail("there is no such coordinate system; there are cartesian, cartesian-3d, wgs-84 and wgs-84-3d");
    return found->system;
  }
  if (const Value* srid = map.find("srid")) {
    auto numbered = [srid](const SystemName& s) {
      return srid->is_integer() && srid->as_integer() == static_cast<std::int64_t>(s.system);
    };
    const auto* found = std::find_if(std::begin(kSystems), std::end(kSystems), numbered);
    if (found == std::end(kSystems)) fail("there is no coordinate system of this srid; there are 7203, 9157, 4326 and 4979");
    return found->system;
  }
  return std::nullopt;
}

CoordinateSystem implied_system(bool geographic, bool three) {
  if (geographic) return three ? CoordinateSystem::Wgs84In3D : CoordinateSystem::Wgs84;
  return three ? CoordinateSystem::CartesianIn3D : CoordinateSystem::Cartesian;
}

// Longitudes wrap around the globe; latitudes end at the poles.
void check_globe(Point& point) {
  if (!point.geographic()) return;
  if (!std::isfinite(point.x) || !(point.y >= -90 && point.y <= 90)) fail("a latitude goes from -90 to 90 degrees");
  if (point.x < -180 || point.x > 180) point.x -= 360 * std::floor((point.x + 180) / 360);
}

}  // namespace

Value make_point(MapView map) {
  const bool by_degrees = map.find("longitude") != nullptr || map.find("latitude") != nullptr;
  const Value* x = map.find(by_degrees ? "longitude" : "x");
  const Value* y = map.find(by_degrees ? "latitude" : "y");
  const Value* z = map.find("height") != nullptr ? map.find("height") : map.find("z");
  if (x == nullptr || y == nullptr) fail("a point needs two coordinates or three");
  if (x->is_null() || y->is_null() || (z != nullptr && z->is_null())) return {};
  Point point;
  point.system = stated_system(map).value_or(implied_system(by_degrees, z != nullptr));
  if (by_degrees && !point.geographic()) fail("longitude and latitude do not go with a cartesian coordinate system");
  if ((point.dimensions() == 3) != (z != nullptr))
    fail("this coordinate system takes " + std::to_string(point.dimensions()) + " coordinates");
  point.x = number(*x, by_degrees ? "longitude" : "x");
  point.y = number(*y, by_degrees ? "latitude" : "y");
  if (z != nullptr) point.z = number(*z, by_degrees ? "height" : "z");
  check_globe(point);
  return point;
}

std::string_view coordinate_system_name(CoordinateSystem system) {
  return std::find_if(std::begin(kSystems), std::end(kSystems), [system](const SystemName& s) { return s.system == system; })->name;
}

}  // namespace clew::graph
